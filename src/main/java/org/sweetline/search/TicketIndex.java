package org.sweetline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.FeedCursor;

/**
 * The replica in one folder: its writer, its searchers and how far in the change feed it is. The position is part of
 * Lucene's own commit, so that index and position cannot disagree.
 */
final class TicketIndex implements Closeable {

    private static final double BUFFER_MEGABYTES = 32;
    private static final String SHAPE = "shape";
    private static final String COMPLETE = "complete";
    private static final String XID = "xid";
    private static final String ID = "id";

    private record Commit(FeedCursor position, boolean complete) {}

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final PageReader pages;
    private volatile FeedCursor position;
    private volatile boolean complete;
    private @Nullable Commit committed;

    private TicketIndex(Path folder, Directory directory, IndexWriter writer, Analyzer words, Analyzer exact)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        searchers = new SearcherManager(writer, new SearcherFactory());
        pages = new PageReader(searchers, words, exact);
        Map<String, String> kept = keptWithCommit();
        boolean sameShape = String.valueOf(Fields.SHAPE).equals(kept.get(SHAPE));
        complete = sameShape && Boolean.parseBoolean(kept.get(COMPLETE));
        position = sameShape
                ? new FeedCursor(
                        Long.parseLong(kept.getOrDefault(XID, "0")), Long.parseLong(kept.getOrDefault(ID, "0")))
                : FeedCursor.START;
    }

    /** Opens what is there or begins an empty one; throws, and holds nothing, when what is there cannot be read. */
    static TicketIndex open(Path folder) throws IOException {
        Analyzer words = WordAnalyzer.forQuestions();
        Analyzer exact = new ExactAnalyzer();
        List<Closeable> opened = new ArrayList<>();
        try {
            Directory directory = FSDirectory.open(folder);
            opened.add(directory);
            IndexWriter writer = new IndexWriter(directory, writing(WordAnalyzer.forTexts(), exact));
            opened.add(0, writer);
            return new TicketIndex(folder, directory, writer, words, exact);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether all that was in the tables when it was built is in it. */
    boolean complete() {
        return complete;
    }

    FeedCursor position() {
        return position;
    }

    int documents() {
        return writer.getDocStats().numDocs;
    }

    /** Reads every byte once against its checksum; cheap, and the only way to notice a flipped bit before it answers. */
    void checkIntegrity() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    boolean isIntact() {
        try {
            checkIntegrity();
            return true;
        } catch (IOException | AlreadyClosedException e) {
            return false;
        }
    }

    void put(Collection<Searchable> present, Collection<Searchable.Key> gone) throws IOException {
        for (Searchable searchable : present) {
            writer.updateDocument(term(searchable.key()), DocumentOf.of(searchable));
        }
        writer.deleteDocuments(gone.stream().map(TicketIndex::term).toArray(Term[]::new));
    }

    void reached(FeedCursor reached) {
        position = reached;
    }

    void completed() {
        complete = true;
    }

    /** Rewrites what has deleted documents in it: until then their words are still in the files. */
    void purge() throws IOException {
        writer.forceMergeDeletes(true);
        refresh();
        commit();
    }

    /** Makes what was put findable. */
    void refresh() throws IOException {
        if (searchers.maybeRefresh()) {
            pages.forgetOldReaders();
        }
    }

    synchronized void commit() throws IOException {
        Commit now = new Commit(position, complete);
        if (now.equals(committed) && !writer.hasUncommittedChanges()) {
            return;
        }
        writer.setLiveCommitData(Map.of(
                        SHAPE, String.valueOf(Fields.SHAPE),
                        COMPLETE, String.valueOf(now.complete()),
                        XID, String.valueOf(now.position().xid()),
                        ID, String.valueOf(now.position().id()))
                .entrySet());
        writer.commit();
        committed = now;
    }

    SearchPage search(PageAsk ask) {
        try {
            return pages.read(ask);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers;
                pages) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }

    /** Lets go of the folder without writing to it again, for an index that is broken or replaced. */
    void abandon() throws IOException {
        try (directory;
                searchers;
                pages) {
            writer.rollback();
        }
    }

    private static IndexWriterConfig writing(Analyzer words, Analyzer exact) {
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, Map.of(Fields.EXACT, exact)))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setIndexSort(new Sort(new SortField(Fields.NEWEST, SortField.Type.LONG, true)))
                .setCommitOnClose(false)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }

    private Map<String, String> keptWithCommit() {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    private static Term term(Searchable.Key key) {
        return new Term(Fields.KEY, key.term());
    }
}
