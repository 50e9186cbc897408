package io.pingwall.ui.wall;

/// Which groups of a wall stand in one tile each. A group that nobody chose for may do so by
/// itself, where there is little room. JavaFX thread only.
public final class WallGroups {
    private final WallView view;
    private final WallCanvas canvas;
    private final WallModel model;

    WallGroups(WallView view, WallCanvas canvas, WallModel model) {
        this.view = view;
        this.canvas = canvas;
        this.model = model;
    }

    /// Lets all hosts of a group stand in one tile, or each in its own again.
    public void collapse(String group, boolean collapsed) {
        canvas.folds().choose(group, collapsed);
        view.refresh();
    }

    /// The same for every group that is on the wall.
    public void collapseAll(boolean collapsed) {
        model.sections().forEach(section -> canvas.folds().choose(section.name(), collapsed));
        view.refresh();
    }

    /// Collapses every group, or opens them where all are collapsed.
    public void toggleAll() {
        collapseAll(!isAllCollapsed());
    }

    /// Collapses the group of the selected host, or opens it.
    public void toggle() {
        view.selected()
                .map(state -> state.target().group())
                .ifPresent(group -> collapse(group, !isCollapsed(group)));
    }

    /// Whether the hosts of this group stand in one tile now.
    public boolean isCollapsed(String group) {
        return canvas.layout().blocks().stream()
                .filter(Block::isCollapsed)
                .anyMatch(block -> model.sections().get(block.section()).name().equals(group));
    }

    public boolean isAllCollapsed() {
        return canvas.layout().isFoldedWhole();
    }
}
