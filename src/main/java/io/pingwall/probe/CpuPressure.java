package io.pingwall.probe;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// How long work waits for a free CPU, as Linux tells it; empty on other systems. Blocks for less
/// than a millisecond.
public final class CpuPressure {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final Path MACHINE = Path.of("/proc/pressure/cpu");
    private static final String AVERAGE = "avg10=";

    private CpuPressure() {}

    /// Nanoseconds that the threads of this process stood ready to run without a CPU, all added up:
    /// the second field of schedstat (kernel, Documentation/scheduler/sched-stats). A thread that
    /// ends takes its share with it.
    public static OptionalLong waitedNanos() {
        long sum = 0;
        boolean told = false;
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (var task : tasks) {
                var waited = waited(read(task.resolve("schedstat")));
                told |= waited.isPresent();
                sum += waited.orElse(0);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException _) {
            return OptionalLong.empty();
        }
        return told ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    /// The share of the last ten seconds, 0 to 1, in which anything on this machine waited for a
    /// CPU (kernel, Documentation/accounting/psi).
    public static OptionalDouble machine() {
        return some(read(MACHINE));
    }

    static OptionalLong waited(String schedstat) {
        var fields = schedstat.strip().split(" ", -1);
        // a kernel that does not count says so with zeros
        return fields.length < 3 || !isNumber(fields[1]) || fields[2].equals("0")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(fields[1]));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(Character::isDigit);
    }

    static OptionalDouble some(String pressure) {
        for (var word : pressure.lines().findFirst().orElse("").split(" ", -1)) {
            var number = word.startsWith(AVERAGE) ? word.substring(AVERAGE.length()) : "";
            if (number.matches("\\d{1,3}(\\.\\d+)?")) {
                return OptionalDouble.of(Double.parseDouble(number) / 100);
            }
        }
        return OptionalDouble.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            // another system, a kernel without it, or a thread that has just ended
            return "";
        }
    }
}
