package io.pingwall.history;

import io.pingwall.target.TargetId;

import java.util.List;

/// The past of every target, as far as it is kept. Any thread may ask; no call waits for a disk.
public interface History {
    /// The newest beats, at most `beats` of them, gaps included.
    Samples recent(TargetId id, int beats);

    /// The latest failures, newest first; few.
    List<Failure> failures(TargetId id);

    /// The latest changes of status, oldest first; few.
    List<Turn> turns(TargetId id);
}
