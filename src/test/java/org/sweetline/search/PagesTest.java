package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.search.SearchableFixture.NOW;
import static org.sweetline.search.SearchableFixture.aCustomer;
import static org.sweetline.search.SearchableFixture.aTicket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.problem.ProblemException;

class PagesTest {

    @TempDir
    Path folder;

    private IndexFixture index;

    @BeforeEach
    void open() throws IOException {
        index = new IndexFixture(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesNeitherRepeatNorSkipWhileTheIndexMovesOn(boolean newest) {
        for (int id = 1; id <= 95; id++) {
            index.holds(late(id));
        }
        List<String> expected = index.page("parcel", newest, 100, Optional.empty()).hits().stream()
                .map(SearchPage.Hit::number)
                .toList();

        List<String> seen = new ArrayList<>();
        Optional<PageCursor> after = Optional.empty();
        int next = 1_000;
        do {
            SearchPage page = index.page("parcel", newest, 10, after);
            page.hits().forEach(hit -> seen.add(hit.number()));
            after = page.next().map(cursor -> PageCursor.read(cursor.text(), cursor.query()));
            for (int i = 0; i < 5; i++) {
                index.holds(late(next++), late(1 + next % 95));
            }
        } while (after.isPresent());

        assertThat(seen).hasSize(95).containsExactlyElementsOf(expected);
    }

    @Test
    void whenTheReaderOfAPageIsGoneTheNextStillFollows() {
        for (int id = 1; id <= 30; id++) {
            index.holds(late(id));
        }
        SearchPage first = index.page("parcel", false, 10, Optional.empty());
        PageCursor gone = first.next().orElseThrow();
        PageCursor unknownReader =
                new PageCursor(gone.query(), 999_999, gone.origin(), gone.score(), gone.at(), gone.order());

        SearchPage second = index.page("parcel", false, 10, Optional.of(unknownReader));

        assertThat(second.hits()).hasSize(10).doesNotContainAnyElementsOf(first.hits());
    }

    @Test
    void theLastPageHasNoNext() {
        index.holds(late(1), late(2));

        assertThat(index.page("parcel", false, 2, Optional.empty()).next()).isEmpty();
        assertThat(index.page("parcel", false, 1, Optional.empty()).next()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "AAAA", "../../etc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "한"})
    void aCursorThatWeDidNotGiveIsRefused(String text) {
        assertThatThrownBy(() -> PageCursor.read(text, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(SearchProblem.PAGE_NOT_FOUND));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        PageCursor cursor = new PageCursor(1, 2, 3, 4, 5, 6);

        assertThat(PageCursor.read(cursor.text(), 1)).isEqualTo(cursor);
        assertThatThrownBy(() -> PageCursor.read(cursor.text(), 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void newestFirstGoesByTimeAlone() {
        index.holds(
                aTicket(1).says("parcel parcel parcel").at("2026-01-01T00:00:00Z"),
                aTicket(2).says("parcel").at("2026-06-01T00:00:00Z"),
                aCustomer(3).title("parcel").at("2026-03-01T00:00:00Z"));

        assertThat(index.page("parcel", true, 10, Optional.empty()).hits())
                .extracting(SearchPage.Hit::number)
                .containsExactly("T-2", "C-3", "T-1");
    }

    @Test
    void facetsCountTheHitsAndNothingElse() {
        index.holds(
                aTicket(1)
                        .says("parcel")
                        .status("open")
                        .channel("mail")
                        .assignee(7)
                        .tags("vip", "late"),
                aTicket(2).says("parcel").status("solved").channel("voice").tags("late"),
                aCustomer(3).title("parcel"),
                aTicket(4).says("other").tags("vip"));

        SearchPage.Facets facets = index.search("parcel").facets();

        assertThat(facets.total()).isEqualTo(3);
        assertThat(facets.more()).isFalse();
        assertThat(facets.counts())
                .isEqualTo(Map.of(
                        Fields.TYPE, Map.of("ticket", 2, "customer", 1),
                        Fields.STATUS, Map.of("open", 1, "solved", 1),
                        Fields.CHANNEL, Map.of("mail", 1, "voice", 1),
                        Fields.ASSIGNEE, Map.of("7", 1, "0", 1),
                        Fields.TAG, Map.of("vip", 1, "late", 2)));
    }

    @Test
    void countingStopsAtItsLimitAndSaysSo() throws IOException {
        putAtOnce(1, HitCollector.LOOKED_AT + 500, PagesTest::late);

        SearchPage page = index.search("parcel");

        assertThat(page.facets().total()).isEqualTo(HitCollector.LOOKED_AT);
        assertThat(page.facets().more()).isTrue();
        assertThat(page.hits()).first().extracting(SearchPage.Hit::number).isEqualTo("T-1");
    }

    @Test
    void manyHitsThatCameTogetherAreAllCounted() throws IOException {
        putAtOnce(1, 6_000, id -> aTicket(id).says("something else"));
        putAtOnce(6_001, 8_000, PagesTest::late);

        SearchPage.Facets facets = index.search("parcel").facets();

        assertThat(facets.total()).isEqualTo(2_000);
        assertThat(facets.more()).isFalse();
    }

    private void putAtOnce(int from, int to, IntFunction<SearchableFixture> ticket) throws IOException {
        index.index()
                .put(
                        IntStream.rangeClosed(from, to)
                                .mapToObj(id -> ticket.apply(id).build())
                                .toList(),
                        List.of());
        index.index().refresh();
    }

    /** The smaller the id the newer. */
    private static SearchableFixture late(int id) {
        return aTicket(id)
                .says("the parcel is late")
                .at(NOW.minusSeconds(3_600L * id).toString());
    }
}
