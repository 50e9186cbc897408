package io.pingwall.monitor;

import com.sun.management.GarbageCollectionNotificationInfo;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// Writes down when the collector stops the process, to the millisecond that Java tells. Collectors
/// that work beside it report their cycles too, which stop nothing.
final class CollectorPauses implements AutoCloseable {
    private static final long MILLI = 1_000_000;

    private final Spans spans;
    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private final NotificationListener listener = (notification, _) -> take(notification);

    /// When the process started, on the clock of the spans.
    private final long origin;

    CollectorPauses(Spans spans, Clock clock) {
        this.spans = spans;
        origin = clock.nanos() - ManagementFactory.getRuntimeMXBean().getUptime() * MILLI;
        for (var bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (stopsAll(bean.getName()) && bean instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(listener, null, null);
                collectors.add(emitter);
            }
        }
    }

    /// ZGC and Shenandoah have a bean for cycles beside the one for pauses.
    static boolean stopsAll(String collector) {
        return !collector.endsWith("Cycles");
    }

    private void take(Notification notification) {
        if (notification
                        .getType()
                        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
                && notification.getUserData() instanceof CompositeData data) {
            var pause = GarbageCollectionNotificationInfo.from(data).getGcInfo();
            spans.add(origin + pause.getStartTime() * MILLI, origin + pause.getEndTime() * MILLI);
        }
    }

    @Override
    public void close() {
        for (var collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException _) {
                // gone already, which is what was wanted
            }
        }
    }
}
