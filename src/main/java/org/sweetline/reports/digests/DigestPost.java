package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.notices.Notice;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportView;
import org.sweetline.reports.Reports;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.reports.saved.Readers;
import org.sweetline.reports.saved.Readers.Reader;
import org.sweetline.security.Permission;
import org.sweetline.web.Words;

/** Writes the digests of some days, one for each who wants it; none for a day on which nothing happened. */
@ApplicationScoped
class DigestPost {

    static final String PURPOSE = "digest";

    private final Reports reports;
    private final KindWords kindWords;
    private final Readers readers;
    private final DigestChoices choices;
    private final DigestWriter writer;

    @Inject
    DigestPost(Reports reports, KindWords kindWords, Readers readers, DigestChoices choices, DigestWriter writer) {
        this.reports = reports;
        this.kindWords = kindWords;
        this.readers = readers;
        this.choices = choices;
        this.writer = writer;
    }

    List<Notice> of(DigestKind kind, Turn turn) throws SQLException {
        Map<Long, DigestChoiceView> said = choices.all();
        List<Reader> wanting = readers.all().stream()
                .filter(reader -> DigestChoices.wants(said, reader.id(), kind))
                .toList();
        return to(wanting, kind, turn, turn.due().toString());
    }

    /**
     * To these, whether they want it or not.
     *
     * @param when tells this sending from others
     */
    List<Notice> to(List<Reader> wanting, DigestKind kind, Turn turn, String when) throws SQLException {
        ReportQuery asked = writer.query(kind, turn.due());
        ReportView days = days(asked);
        List<KindWords.Said> said = kindWords.judged(kind, turn.since().orElse(asked.from()), turn.due());
        List<Notice> letters = new ArrayList<>();
        for (Reader reader : wanting) {
            writer.letter(kind, reader, days, said)
                    .map(letter -> new Notice(
                            PURPOSE,
                            Words.of(kind) + "@" + when,
                            Optional.empty(),
                            reader.email(),
                            letter.subject(),
                            letter.text(),
                            ""))
                    .ifPresent(letters::add);
        }
        return letters;
    }

    private ReportView days(ReportQuery asked) throws SQLException {
        return reports.answer(
                reports.get("daily", Set.of(Permission.values())),
                Map.of("from", asked.first().toString(), "to", asked.last().toString()));
    }
}
