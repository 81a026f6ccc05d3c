package org.sweetline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.search.query.QueryGrammar;

/** An index in a folder of the test, asked as the account 7, Jenny. */
final class IndexFixture implements AutoCloseable {

    static final Set<HitType> EVERYTHING = EnumSet.allOf(HitType.class);

    private final TicketIndex index;

    IndexFixture(Path folder) throws IOException {
        index = TicketIndex.open(folder);
    }

    TicketIndex index() {
        return index;
    }

    IndexFixture holds(SearchableFixture... things) {
        try {
            index.put(Stream.of(things).map(SearchableFixture::build).toList(), List.of());
            index.refresh();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> find(String typed) {
        return search(typed).hits().stream().map(SearchPage.Hit::number).toList();
    }

    SearchPage search(String typed) {
        return page(typed, false, 25, EVERYTHING, EVERYTHING, Optional.empty());
    }

    SearchPage page(String typed, boolean newest, int limit, Optional<PageCursor> after) {
        return page(typed, newest, limit, EVERYTHING, EVERYTHING, after);
    }

    SearchPage page(
            String typed,
            boolean newest,
            int limit,
            Set<HitType> allowed,
            Set<HitType> wanted,
            Optional<PageCursor> after) {
        SearchScope scope = new SearchScope(
                allowed, wanted, name -> List.of("me", "jenny").contains(name) ? List.of(7L) : List.of());
        return index.search(new PageAsk(
                typed,
                QueryGrammar.read(typed, SearchableFixture.NOW),
                scope,
                newest,
                limit,
                after,
                SearchableFixture.NOW.toEpochMilli()));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
