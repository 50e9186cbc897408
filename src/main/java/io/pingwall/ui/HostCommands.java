package io.pingwall.ui;

import io.pingwall.board.HostGroup;
import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.control.Toast;
import io.pingwall.ui.edit.EditHost;
import io.pingwall.ui.edit.EditHosts;
import io.pingwall.ui.table.TableText;
import io.pingwall.ui.wall.HostStory;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a person can do with hosts, wherever they do it. Of the JavaFX thread.
final class HostCommands {
    private static final Phrases SAY = Phrases.of(HostCommands.class);

    /// @param asTable writes hosts as the table shows them
    /// @param opens shows a host in the side panel
    record Parts(
            OpenBoard board,
            Picture picture,
            Sheet sheet,
            Toast toast,
            InstantSource clock,
            java.util.concurrent.Executor background,
            Function<List<HostState>, TableText> asTable,
            Consumer<HostState> opens) {}

    private final Parts parts;
    private @Nullable Live live;

    HostCommands(Parts parts) {
        this.parts = parts;
    }

    void attach(Live running) {
        live = running;
    }

    /// Puts in what its keys do.
    ///
    /// @param chosen the hosts that a key is meant for
    void offer(Map<Command, Runnable> does, Supplier<List<HostState>> chosen) {
        does.put(Command.EDIT, () -> edit(chosen.get()));
        does.put(Command.PAUSE, () -> pauseOrResume(chosen.get()));
        does.put(Command.PAUSE_ALL, this::pauseOrResumeAll);
        does.put(Command.REMOVE, () -> remove(chosen.get()));
        does.put(Command.UNDO, this::undo);
        does.put(Command.REDO, this::redo);
        does.put(Command.COPY, () -> copyAddresses(chosen.get()));
        does.put(Command.COPY_TABLE, () -> copyTable(chosen.get()));
    }

    void open(HostState host) {
        parts.opens.accept(host);
    }

    void pauseOrResume(List<HostState> hosts) {
        var ids = hosts.stream().map(host -> host.target().id()).toList();
        pauseOrResume(ids, hosts.stream().allMatch(host -> host.status() == Status.PAUSED));
    }

    void pauseOrResumeAll() {
        var ids = parts.picture.targets().stream().map(Target::id).toList();
        pauseOrResume(ids, isAllPaused());
    }

    boolean isAllPaused() {
        int size = parts.picture.size();
        return size > 0 && parts.picture.count(Status.PAUSED) == size;
    }

    private void pauseOrResume(Collection<TargetId> ids, boolean resume) {
        var running = live;
        if (running != null && !ids.isEmpty()) {
            parts.background.execute(() -> {
                if (resume) {
                    running.monitor().resume(ids);
                } else {
                    running.monitor().pause(ids);
                }
            });
        }
    }

    List<HostState> group(String name) {
        return parts.picture.targets().stream()
                .filter(target -> target.group().equals(name))
                .flatMap(target -> parts.picture.state(target.id()).stream())
                .toList();
    }

    void edit(List<HostState> hosts) {
        if (hosts.size() == 1) {
            edit(hosts.getFirst());
            return;
        }
        var ids = hosts.stream().map(host -> host.target().id()).collect(Collectors.toSet());
        EditHosts.open(
                parts.sheet,
                parts.board.document(),
                ids,
                edited -> parts.board.change(SAY.of("did-edit-hosts", ids.size()), edited));
    }

    void edit(HostState host) {
        var target = host.target();
        EditHost.open(
                parts.sheet,
                parts.board.document(),
                target,
                (entry, group) ->
                        parts.board.change(
                                SAY.of("did-edit", target.name()),
                                parts.board.document().replace(target.id(), entry, group)));
    }

    void remove(List<HostState> hosts) {
        if (hosts.isEmpty()) {
            return;
        }
        var ids = hosts.stream().map(host -> host.target().id()).collect(Collectors.toSet());
        boolean one = hosts.size() == 1;
        var name = hosts.getFirst().target().name();
        parts.board.change(
                one ? SAY.of("did-remove", name) : SAY.of("did-remove-hosts", hosts.size()),
                parts.board.document().remove(ids));
        parts.toast.show(
                one ? SAY.of("removed", name) : SAY.of("removed-hosts", hosts.size()),
                SAY.of("undo"),
                this::undo);
    }

    /// Puts hosts into another group of the board.
    ///
    /// @param group empty for none
    void move(List<HostState> hosts, String group) {
        var ids = hosts.stream().map(host -> host.target().id()).collect(Collectors.toSet());
        var what =
                hosts.size() == 1
                        ? hosts.getFirst().target().name()
                        : SAY.of("so-many-hosts", hosts.size());
        boolean none = group.isEmpty();
        try {
            parts.board.change(
                    none ? SAY.of("did-ungroup", what) : SAY.of("did-move", what, group),
                    parts.board.document().move(ids, group));
            parts.toast.show(
                    none ? SAY.of("ungrouped", what) : SAY.of("moved", what, group),
                    SAY.of("undo"),
                    this::undo);
        } catch (IllegalArgumentException e) {
            parts.toast.show(SAY.of("not-moved", String.valueOf(e.getMessage())));
        }
    }

    /// @param name empty where the address shall stand for it
    void rename(HostState host, String name) {
        var target = host.target();
        var next = name.isEmpty() ? target.address() : name;
        parts.board.change(
                SAY.of("did-rename", target.name(), next),
                parts.board.document().rename(target.id(), next));
    }

    /// The groups that the board has, in its order.
    List<String> groups() {
        return parts.board.document().groups().stream().map(HostGroup::name).toList();
    }

    void undo() {
        var undone = parts.board.undo();
        parts.toast.show(
                undone.map(what -> SAY.of("undone", what)).orElse(SAY.of("nothing-to-undo")));
    }

    void redo() {
        var redone = parts.board.redo();
        parts.toast.show(
                redone.map(what -> SAY.of("redone", what)).orElse(SAY.of("nothing-to-redo")));
    }

    void copyNames(List<HostState> hosts) {
        copy(hosts, "\n", host -> host.target().name());
    }

    void copyAddresses(List<HostState> hosts) {
        copy(hosts, "\n", host -> host.target().address());
    }

    void copyStories(List<HostState> hosts) {
        var now = parts.clock.instant();
        copy(hosts, "\n\n", host -> HostStory.of(host, now));
    }

    /// As text and as HTML: the program that it is pasted into takes what it likes better.
    void copyTable(List<HostState> hosts) {
        if (!hosts.isEmpty()) {
            var table = parts.asTable.apply(hosts);
            var content = new ClipboardContent();
            content.putHtml(table.html());
            copy(content, table.plain());
        }
    }

    void copy(String text) {
        copy(new ClipboardContent(), text);
    }

    private void copy(ClipboardContent content, String text) {
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        parts.toast.show(SAY.of("copied"));
    }

    private void copy(List<HostState> hosts, String between, Function<HostState, String> text) {
        if (!hosts.isEmpty()) {
            copy(hosts.stream().map(text).collect(Collectors.joining(between)));
        }
    }
}
