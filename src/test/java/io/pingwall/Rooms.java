package io.pingwall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

/// The packages by name, and how a rule about them is put.
final class Rooms {
    static final String ROOT = "io.pingwall";
    static final String TARGET = "io.pingwall.target..";
    static final String PROBE = "io.pingwall.probe..";
    static final String ENGINE = "io.pingwall.probe.icmp..";
    static final String HEALTH = "io.pingwall.health..";
    static final String MONITOR = "io.pingwall.monitor..";
    static final String HISTORY = "io.pingwall.history..";
    static final String ALERT = "io.pingwall.alert..";
    static final String BOARD = "io.pingwall.board..";
    static final String MACHINE = "io.pingwall.machine..";
    static final String COMMAND = "io.pingwall.command..";
    static final String WINDOW = "io.pingwall.ui..";
    static final String LANGUAGE = "io.pingwall.language..";
    static final String CHART = "io.pingwall.ui.chart..";
    static final String CONTROL = "io.pingwall.ui.control..";
    static final String QUERY = "io.pingwall.ui.query..";

    /// The composition root of the window.
    static final DescribedPredicate<JavaClass> APP = partOf("io.pingwall.App");

    private Rooms() {}

    /// The class and what is nested in it.
    static DescribedPredicate<JavaClass> partOf(String name) {
        return describe(
                "part of " + name,
                c -> c.getName().equals(name) || c.getName().startsWith(name + "$"));
    }

    static DescribedPredicate<JavaClass> partOf(Class<?> type) {
        return partOf(type.getName());
    }

    /// Of our own classes, those in `room` use none but the allowed, and the language, which every
    /// room speaks. A room may still be empty.
    static ArchRule room(String room, DescribedPredicate<JavaClass> allowed) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.pingwall..")
                                .and(not(allowed))
                                .and(not(resideInAPackage(LANGUAGE))))
                .allowEmptyShould(true);
    }

    static GivenClassesConjunction outside(String... rooms) {
        return noClasses().that(not(resideInAnyPackage(rooms)));
    }
}
