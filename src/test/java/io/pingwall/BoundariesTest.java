package io.pingwall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import static io.pingwall.Rooms.APP;
import static io.pingwall.Rooms.BOARD;
import static io.pingwall.Rooms.HISTORY;
import static io.pingwall.Rooms.MACHINE;
import static io.pingwall.Rooms.PROBE;
import static io.pingwall.Rooms.ROOT;
import static io.pingwall.Rooms.WINDOW;
import static io.pingwall.Rooms.outside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.net.InetAddress;
import java.util.Set;

/// What of the world outside each room may touch.
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class BoundariesTest {
    /// A `Path`, or the `File` that a file chooser answers with, is but a name.
    private static final DescribedPredicate<JavaClass> FILES =
            named(
                    "read or write files",
                    Set.of(
                            "java.nio.file.Files",
                            "java.nio.channels.FileChannel",
                            "java.nio.channels.AsynchronousFileChannel",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.FileReader",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile"));

    private static final DescribedPredicate<JavaClass> SOCKETS =
            named(
                            "open connections",
                            Set.of(
                                    "java.net.Socket",
                                    "java.net.ServerSocket",
                                    "java.net.DatagramSocket",
                                    "java.net.MulticastSocket",
                                    "java.net.URLConnection",
                                    "java.net.HttpURLConnection",
                                    "java.nio.channels.SocketChannel",
                                    "java.nio.channels.ServerSocketChannel",
                                    "java.nio.channels.DatagramChannel",
                                    "java.nio.channels.AsynchronousSocketChannel"))
                    .or(JavaClass.Predicates.resideInAPackage("javax.net.."));

    @ArchTest
    static final ArchRule javaFxOnlyInTheWindow =
            outside(WINDOW)
                    .and(not(APP))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "com.sun.javafx..", "org.controlsfx..", "org.kordamp..")
                    .because("watching works, and is tested, without a display");

    @ArchTest
    static final ArchRule runLaterOnlyInApp =
            noClasses()
                    .that(not(APP))
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                    .because(
                            "one place decides how the JavaFX thread is reached; the rest is"
                                    + " handed an Executor, which tests replace");

    @ArchTest
    static final ArchRule socketsOnlyInProbe =
            outside(PROBE, MACHINE)
                    .should()
                    .dependOnClassesThat(SOCKETS)
                    .because("whoever else opens one blocks a thread that must not wait");

    @ArchTest
    static final ArchRule startsSpeakToEachOtherAlone =
            noClasses()
                    .that()
                    .resideInAPackage(MACHINE)
                    .should()
                    .dependOnClassesThat(
                            named("reach a network", Set.of("java.net.InetSocketAddress")))
                    .because(
                            "the socket that a second start finds the window by is a file of the"
                                    + " user's, which no other machine and no other user reaches");

    @ArchTest
    static final ArchRule httpOnlyForChecksAndNewVersions =
            outside(PROBE, MACHINE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..")
                    .because(
                            "whoever else asks the web waits for it; the machine asks one page, and"
                                    + " only where a person wants it");

    @ArchTest
    static final ArchRule foreignMemoryOnlyInProbe =
            outside(PROBE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.lang.foreign..")
                    .because("a wrong layout ends the whole process: one room to look at");

    @ArchTest
    static final ArchRule filesOnlyWhereTheyAreKept =
            outside(BOARD, HISTORY, MACHINE, PROBE, ROOT)
                    .should()
                    .dependOnClassesThat(FILES)
                    .because(
                            "board and history keep files, machine its log and those that the system"
                                    + " goes by, and Linux states what probe needs to know in /proc;"
                                    + " whoever else reads one waits for a disk");

    @ArchTest
    static final ArchRule nobodyCallsIsReachable =
            noClasses()
                    .should()
                    .callMethod(InetAddress.class, "isReachable", int.class)
                    .because(
                            "it holds its carrier thread, gives no round trip, and without rights"
                                    + " it is TCP port 7 passed off as a ping");

    @ArchTest
    static final ArchRule noStaticVariables =
            noFields()
                    .that()
                    .areStatic()
                    .and(
                            not(
                                    describe(
                                            "synthetic",
                                            f ->
                                                    f.getModifiers()
                                                            .contains(JavaModifier.SYNTHETIC))))
                    .should()
                    .notBeFinal()
                    .because("two monitors in one process, and every test, share nothing");

    private static DescribedPredicate<JavaClass> named(String what, Set<String> names) {
        return describe(what, c -> names.contains(c.getName()));
    }
}
