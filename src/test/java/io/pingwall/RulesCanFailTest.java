package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import io.pingwall.health.Statistics;
import io.pingwall.health.Trespass;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// A rule that nothing can break holds nothing: each of these is broken by one class on purpose.
class RulesCanFailTest {
    static List<ArchRule> rules() {
        return List.of(
                LayeringTest.healthUsesOutcome,
                BoundariesTest.javaFxOnlyInTheWindow,
                BoundariesTest.runLaterOnlyInApp,
                BoundariesTest.socketsOnlyInProbe,
                BoundariesTest.foreignMemoryOnlyInProbe,
                BoundariesTest.filesOnlyWhereTheyAreKept,
                BoundariesTest.nobodyCallsIsReachable,
                BoundariesTest.noStaticVariables);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aTrespassIsFound(ArchRule rule) {
        var wrong = new ClassFileImporter().importClasses(Trespass.class);
        assertTrue(rule.evaluate(wrong).hasViolation());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anInnocentClassPasses(ArchRule rule) {
        var right = new ClassFileImporter().importClasses(Statistics.class);
        assertFalse(rule.evaluate(right).hasViolation());
    }
}
