package io.pingwall;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static io.pingwall.Rooms.ALERT;
import static io.pingwall.Rooms.BOARD;
import static io.pingwall.Rooms.CHART;
import static io.pingwall.Rooms.COMMAND;
import static io.pingwall.Rooms.CONTROL;
import static io.pingwall.Rooms.ENGINE;
import static io.pingwall.Rooms.HEALTH;
import static io.pingwall.Rooms.HISTORY;
import static io.pingwall.Rooms.LANGUAGE;
import static io.pingwall.Rooms.MACHINE;
import static io.pingwall.Rooms.MONITOR;
import static io.pingwall.Rooms.PROBE;
import static io.pingwall.Rooms.QUERY;
import static io.pingwall.Rooms.ROOT;
import static io.pingwall.Rooms.TARGET;
import static io.pingwall.Rooms.WINDOW;
import static io.pingwall.Rooms.partOf;
import static io.pingwall.Rooms.room;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Subscriber;
import io.pingwall.monitor.Update;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Names;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Probe;
import io.pingwall.probe.Stray;
import io.pingwall.probe.bench.Bench;

/// Who may use whom: down, never up.
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class LayeringTest {
    private static final DescribedPredicate<JavaClass> OUTCOME =
            partOf(Outcome.class).or(partOf(Stray.class));

    /// What other rooms may hold of the monitor: what they are told, not who tells them.
    private static final DescribedPredicate<JavaClass> TOLD =
            partOf(Update.class).or(partOf(Subscriber.class)).or(partOf(Clock.class));

    @ArchTest
    static final ArchRule languageStandsAlone =
            room(LANGUAGE, resideInAPackage(LANGUAGE)).because("every room speaks through it");

    @ArchTest
    static final ArchRule targetStandsAlone =
            room(TARGET, resideInAPackage(TARGET))
                    .because("what is watched means the same to whoever asks, judges or draws it");

    @ArchTest
    static final ArchRule probeUsesTarget =
            room(PROBE, resideInAnyPackage(PROBE, TARGET))
                    .because("asking once needs no clock, verdict or log of the caller's");

    @ArchTest
    static final ArchRule healthUsesOutcome =
            room(HEALTH, resideInAnyPackage(HEALTH, TARGET).or(OUTCOME))
                    .because("what an answer means is a pure fold, whoever asked and however");

    @ArchTest
    static final ArchRule monitorUsesHealthProbeTarget =
            room(MONITOR, resideInAnyPackage(MONITOR, HEALTH, PROBE, TARGET))
                    .because("it must run the same under a window, a command or a test");

    @ArchTest
    static final ArchRule monitorKnowsNoEngine =
            noClasses()
                    .that()
                    .resideInAPackage(MONITOR)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ENGINE)
                    .because("any pinger will do: a socket, the system's program, a test's own");

    @ArchTest
    static final ArchRule systemsDoNotKnowEachOther =
            slices().matching("io.pingwall.probe.icmp.(mac|windows)..")
                    .should()
                    .notDependOnEachOther()
                    .because("what is right on one system is a wrong layout on the other");

    @ArchTest
    static final ArchRule enginesShareNoSystem =
            noClasses()
                    .that()
                    .resideInAPackage("io.pingwall.probe.icmp.engine..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.lang.foreign..")
                    .because("what engines share must run, and be tested, anywhere");

    @ArchTest
    static final ArchRule historyIsTold =
            room(HISTORY, resideInAnyPackage(HISTORY, HEALTH, TARGET).or(OUTCOME).or(TOLD))
                    .because("it hears of results and must not be able to ask for any");

    @ArchTest
    static final ArchRule alertIsTold =
            room(ALERT, resideInAnyPackage(ALERT, HEALTH, TARGET).or(OUTCOME).or(TOLD))
                    .because("a dead mail server must have no way to hold up a probe");

    @ArchTest
    static final ArchRule boardUsesTarget =
            room(BOARD, resideInAnyPackage(BOARD, TARGET))
                    .because("a file says what is watched and knows nothing of what comes of it");

    @ArchTest
    static final ArchRule machineUsesBoard =
            room(MACHINE, resideInAnyPackage(MACHINE, BOARD))
                    .because(
                            "what a program needs of its machine is the same whatever it does, and a"
                                    + " report must be made where nothing can be watched");

    @ArchTest
    static final ArchRule machineIsHandedOn =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT, COMMAND, MACHINE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(MACHINE)
                    .because("it waits for disk and network: the window is handed doors to it");

    @ArchTest
    static final ArchRule commandKnowsNoWindow =
            noClasses()
                    .that()
                    .resideInAPackage(COMMAND)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(WINDOW)
                    .because("a command must start on a machine that has no display");

    @ArchTest
    static final ArchRule windowKnowsNoCommand =
            noClasses()
                    .that()
                    .resideInAPackage(WINDOW)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(COMMAND)
                    .allowEmptyShould(true)
                    .because("window and command line are two faces of the same rooms below");

    @ArchTest
    static final ArchRule windowDoesNotAsk =
            noClasses()
                    .that()
                    .resideInAPackage(WINDOW)
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(ENGINE)
                                    .or(partOf(Pinger.class))
                                    .or(partOf(Probe.class))
                                    .or(partOf(Echo.class))
                                    .or(partOf(Names.class))
                                    .or(partOf(Bench.class)))
                    .allowEmptyShould(true)
                    .because(
                            "the JavaFX thread never waits for the network: it may hold values of"
                                    + " a probe, never what asks");

    @ArchTest
    static final ArchRule onlyTheRootKnowsTheRoot =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT)
                    .because("every object is built in one place, by hand, and told what it needs");

    @ArchTest
    static final ArchRule controlsKnowNothingOfUs =
            room(CONTROL, resideInAPackage(CONTROL))
                    .because("a control that knows no host can be used for anything");

    @ArchTest
    static final ArchRule queryUsesHealthAndTarget =
            room(QUERY, resideInAnyPackage(QUERY, BOARD, HEALTH, TARGET))
                    .because("wall and table must mean the same by a filter and an order");

    @ArchTest
    static final ArchRule queryDrawsNothing =
            noClasses()
                    .that()
                    .resideInAPackage(QUERY)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..")
                    .because("what a person looks for is read, and tested, without a display");

    @ArchTest
    static final ArchRule chartUsesThePast =
            room(CHART, resideInAnyPackage(CHART, CONTROL, HISTORY, HEALTH, TARGET))
                    .because("it draws any host's past, from memory or a disk, wherever it stands");

    @ArchTest
    static final ArchRule partsOfTheWindowDoNotKnowTheWindow =
            noClasses()
                    .that()
                    .resideInAPackage("io.pingwall.ui.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.pingwall.ui")
                    .allowEmptyShould(true)
                    .because("wall, table, detail and edit are handed what they need");

    @ArchTest
    static final ArchRule partsOfTheWindowDoNotKnowEachOther =
            slices().matching("io.pingwall.ui.(wall|table|detail|edit)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true)
                    .because("the window puts them side by side; each can be read alone");

    @ArchTest
    static final ArchRule wallModeIsLookedAt =
            noClasses()
                    .that()
                    .resideInAPackage("io.pingwall.ui.wallmode..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.pingwall.ui.edit..",
                            "io.pingwall.ui.table..",
                            "io.pingwall.ui.detail..")
                    .because("a wall on a monitor of its own shows the board and edits nothing");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.pingwall.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages that need each other are one package");
}
