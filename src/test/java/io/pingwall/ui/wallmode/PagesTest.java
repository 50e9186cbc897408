package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class PagesTest {
    private static Map<String, Integer> groups(int... counts) {
        var groups = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.length; i++) {
            groups.put("g" + i, counts[i]);
        }
        return groups;
    }

    private static List<String> titles(List<Page> pages) {
        return pages.stream().map(Page::title).toList();
    }

    @Test
    void oneIsEnoughWhereEveryNameCanBeRead() {
        assertEquals(List.of("All hosts"), titles(Pages.of(groups(3, 4), true, 20, Set.of("g1"))));
        assertEquals(List.of("All hosts"), titles(Pages.of(groups(), true, 20, Set.of())));
    }

    @Test
    void aGroupTakesAsManyPartsAsItsNamesNeed() {
        assertEquals(
                List.of("All hosts", "g0", "g1 1/3", "g1 2/3", "g1 3/3"),
                titles(Pages.of(groups(20, 41), false, 20, Set.of())));
    }

    @Test
    void whatIsDownOrSlowHasAPageOfItsOwn() {
        assertEquals(
                List.of("All hosts", "Down and slow", "g0", "g1"),
                titles(Pages.of(groups(20, 20), false, 20, Set.of("g1"))));
    }

    @Test
    void noGroupWaitsForHundredsOfPages() {
        assertEquals(
                List.of("All hosts", "g0", "g1"),
                titles(Pages.of(groups(2_000, 3_000), false, 20, Set.of())));
        assertEquals(List.of("All hosts"), titles(Pages.of(groups(5_000), false, 20, Set.of())));
    }

    @Test
    void whereGroupsAreButMapsThoseThatAreWellWaitForThoseThatAreNot() {
        assertEquals(
                List.of("All hosts", "Down and slow", "g1"),
                titles(Pages.of(groups(2_000, 3_000), false, 20, Set.of("g1"))));
    }

    @Test
    void aScreenTooSmallForAnyNameStillShowsTheMap() {
        assertEquals(List.of("All hosts"), titles(Pages.of(groups(5), false, 0, Set.of())));
        assertEquals(
                List.of("All hosts", "g0", "g1"),
                titles(Pages.of(groups(5, 5), false, 0, Set.of())));
    }

    @Test
    void hostsOfNoGroupAreCalledSo() {
        assertEquals("No group", new Page.OfGroup("", 0, 1).title());
        assertEquals("No group 2/2", new Page.OfGroup("", 1, 2).title());
    }
}
