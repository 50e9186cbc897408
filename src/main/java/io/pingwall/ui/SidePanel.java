package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.target.TargetId;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.detail.DetailPanel;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The place beside the wall: the opened host, else the welcome, else nothing. Of the JavaFX
/// thread.
final class SidePanel {
    private final StackPane place = new StackPane();
    private final Supplier<DetailPanel> details;
    private @Nullable DetailPanel detail;
    private Scheme scheme = Scheme.LIGHT;
    private @Nullable Welcome welcome;
    private @Nullable TargetId opened;

    /// @param details makes the panel of a host, when one is first opened
    SidePanel(Supplier<DetailPanel> details) {
        this.details = details;
        place.getStyleClass().add("side");
        layOut();
    }

    Node node() {
        return place;
    }

    void welcome(Welcome shown) {
        welcome = shown;
        layOut();
        shown.firstField().requestFocus();
    }

    void welcomed() {
        welcome = null;
        layOut();
    }

    Optional<Welcome> welcome() {
        return Optional.ofNullable(welcome);
    }

    void open(HostState host) {
        opened = host.target().id();
        detail().open(host);
        layOut();
    }

    /// Shows the opened host's latest state; once a second is enough.
    void refresh(HostState host) {
        detail().refresh(host);
    }

    void theme(Scheme next) {
        scheme = next;
        if (detail != null) {
            detail.theme(next);
        }
    }

    private DetailPanel detail() {
        if (detail == null) {
            detail = details.get();
            detail.theme(scheme);
        }
        return detail;
    }

    /// Shows the one host that was selected, if a host is open: keys and buttons mean the same
    /// then.
    void follow(List<HostState> selected) {
        if (opened != null && selected.size() == 1) {
            var host = selected.getFirst();
            if (!host.target().id().equals(opened)) {
                open(host);
            }
        }
    }

    Optional<TargetId> opened() {
        return Optional.ofNullable(opened);
    }

    boolean close() {
        boolean wasOpen = opened != null;
        opened = null;
        layOut();
        return wasOpen;
    }

    private void layOut() {
        if (opened != null) {
            place.getChildren().setAll(detail().node());
        } else if (welcome != null) {
            place.getChildren().setAll(welcome.node());
        } else {
            place.getChildren().clear();
        }
        boolean any = !place.getChildren().isEmpty();
        place.setVisible(any);
        place.setManaged(any);
    }
}
