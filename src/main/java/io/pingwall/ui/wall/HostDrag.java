package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.language.Phrases;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Carries the selected hosts to another group; to another program, their addresses.
///
/// Only a drag that begins on a selected tile carries, as in a file manager's list that is full: on
/// a wall of cells there is no empty place to begin a rectangle at, so from any other tile on a
/// drag draws one.
final class HostDrag {
    private static final Phrases SAY = Phrases.of(HostDrag.class);

    /// So near to the upper or lower edge the wall scrolls, in pixels.
    private static final double EDGE = 28;

    private final WallParts wall;
    private final AutoScroll scroll;
    private List<HostState> carried = List.of();
    private boolean armed;

    HostDrag(WallParts wall) {
        this.wall = wall;
        scroll = new AutoScroll(wall.zoom(), () -> {});
    }

    void listen() {
        var view = wall.view();
        view.setOnDragDetected(this::begin);
        view.setOnDragOver(this::over);
        view.setOnDragDropped(this::dropped);
        view.setOnDragExited(_ -> leave());
        view.setOnDragDone(_ -> end());
    }

    /// A drag that begins now carries.
    void arm(boolean next) {
        armed = next;
    }

    boolean isArmed() {
        return armed;
    }

    /// Whether tiles should stay where they are.
    boolean carries() {
        return !carried.isEmpty();
    }

    private void begin(MouseEvent event) {
        if (!armed) {
            return;
        }
        var hosts = wall.view().selection();
        var board = wall.view().startDragAndDrop(TransferMode.COPY_OR_MOVE);
        var content = new ClipboardContent();
        content.putString(
                hosts.stream()
                        .map(host -> host.target().address())
                        .collect(Collectors.joining("\n")));
        board.setContent(content);
        board.setDragView(DragImage.of(label(hosts), wall.canvas().palette()), -8, -8);
        carry(hosts);
        event.consume();
    }

    /// The name of a single host, or how many there are.
    static String label(List<HostState> hosts) {
        return hosts.size() == 1 ? hosts.getFirst().target().name() : SAY.of("hosts", hosts.size());
    }

    void carry(List<HostState> hosts) {
        carried = hosts;
    }

    private void over(DragEvent event) {
        if (!carries()) {
            return;
        }
        scroll.at(event.getY(), wall.view().getHeight(), EDGE);
        if (hover(event.getX(), event.getY())) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        event.consume();
    }

    /// Shows where the hosts would go.
    ///
    /// @return whether they can be dropped there
    boolean hover(double x, double y) {
        var target = target(x, y);
        if (target.isPresent()) {
            wall.rings().target(wall.canvas().layout().bounds(target.get()));
        } else {
            wall.rings().untarget();
        }
        return target.isPresent();
    }

    /// The group under the pointer, unless all are in it already.
    private Optional<Block> target(double x, double y) {
        var group = wall.spot(x, y).group();
        if (group == null || !wall.canvas().layout().headed()) {
            return Optional.empty();
        }
        String name = name(group);
        boolean moves = carried.stream().anyMatch(host -> !host.target().group().equals(name));
        return moves ? Optional.of(group) : Optional.empty();
    }

    private String name(Block group) {
        return wall.model().sections().get(group.section()).name();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(drop(event.getX(), event.getY()));
        event.consume();
    }

    /// @return whether the hosts go to the group that is there
    boolean drop(double x, double y) {
        var hosts = carried;
        var group = target(x, y).map(this::name);
        end();
        group.ifPresent(name -> wall.listener().moveWanted(hosts, name));
        return group.isPresent();
    }

    private void leave() {
        scroll.stop();
        wall.rings().untarget();
    }

    private void end() {
        leave();
        carried = List.of();
        armed = false;
    }
}
