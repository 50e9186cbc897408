package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How boards come into the window that is open, each in a tab. Of the JavaFX thread.
final class Arrivals {
    private static final Phrases SAY = Phrases.of(Arrivals.class);

    private final Tabs tabs;
    private final Lives lives;
    private final Supplier<BoardTab> make;

    /// @param make a tab that looks like the one in front
    Arrivals(Tabs tabs, Lives lives, Supplier<BoardTab> make) {
        this.tabs = tabs;
        this.lives = lives;
        this.make = make;
    }

    /// Begins a board at this place.
    void create(Path place) {
        var made = make.get();
        made.create(place);
        take(made);
    }

    /// Shows a board file, in the tab that has it or in one of its own.
    void open(Path place) {
        open(List.of(place), () -> {});
    }

    /// Shows board files, the first in front; says why the first that can't be opened can't.
    ///
    /// @param then what to do when all are there; not done where one is not
    void open(List<Path> places, Runnable then) {
        new Round(places, then).begin();
    }

    /// Boards that were asked for together.
    private final class Round {
        private final List<Path> places;
        private final Runnable then;
        private final List<Runnable> complaints = new ArrayList<>();
        private int left;

        Round(List<Path> places, Runnable then) {
            this.places = places;
            this.then = then;
            left = places.size();
        }

        void begin() {
            if (places.isEmpty()) {
                then.run();
            }
            places.forEach(this::open);
        }

        private void open(Path place) {
            if (tabs.at(place).isPresent()) {
                settled();
                return;
            }
            var made = make.get();
            made.open(
                    place,
                    new OpenBoard.Opening() {
                        @Override
                        public void shown() {
                            // it may have been asked for twice
                            if (tabs.at(place).isPresent()) {
                                made.stop();
                            } else {
                                take(made);
                            }
                            settled();
                        }

                        @Override
                        public void missing() {
                            bad(List.of(new Problem(0, SAY.of("missing"))));
                        }

                        @Override
                        public void bad(List<Problem> problems) {
                            made.stop();
                            complaints.add(() ->
                                    tabs.front().ifPresent(tab -> tab.complain(place, problems)));
                            settled();
                        }
                    });
        }

        private void settled() {
            if (--left > 0) {
                return;
            }
            places.stream()
                    .flatMap(place -> tabs.at(place).stream())
                    .findFirst()
                    .ifPresent(tabs::select);
            if (complaints.isEmpty()) {
                then.run();
            } else {
                complaints.getFirst().run();
            }
        }
    }

    /// Puts the tab in front; in place of the board of the first start where that is untouched.
    private void take(BoardTab made) {
        var before = tabs.front().filter(BoardTab::isUntouched);
        tabs.add(made);
        tabs.select(made);
        lives.begin(made);
        before.ifPresent(tabs::close);
    }
}
