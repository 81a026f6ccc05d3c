package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.SurveySheet.Given;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.schema.Statements;

/** Takes the answers of those who were asked by text and answer by text. */
@ApplicationScoped
public class TextedAnswers {

    private static final String ASKED =
            "select id from survey where way = 'SMS' and recipient = ? and sent_at is not null order by sent_at desc limit 1";
    private static final String TEAM = "select id, name from account where disabled_at is null";
    private static final List<String> NO_DRIVERS = List.of();

    private final Statements statements;
    private final SurveySheets sheets;
    private final AnswerDesk answers;

    @Inject
    TextedAnswers(Statements statements, SurveySheets sheets, AnswerDesk answers) {
        this.statements = statements;
        this.sheets = sheets;
        this.answers = answers;
    }

    /**
     * In the caller's transaction.
     *
     * @return the survey that it answers; empty when it answers none
     */
    public Optional<Long> take(String number, String text) throws SQLException {
        Optional<Long> asked = statements.first(ASKED, row -> row.getLong(1), number);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<SurveySheet> sheet = sheets.of(asked.get()).filter(SurveySheet::takesAnswers);
        Optional<TextedAnswer> answer = sheet.isPresent() ? TextedAnswer.read(text, team()) : Optional.empty();
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        answers.answer(asked.get(), given(answer.get(), sheet.get().given()));
        return asked;
    }

    /** What they said on the page before stays said. */
    private static Given given(TextedAnswer answer, @Nullable Given before) {
        return before == null
                ? new Given(answer.rating(), null, null, answer.comment(), NO_DRIVERS, false)
                : new Given(
                        answer.rating(),
                        before.solved(),
                        before.agentRating(),
                        answer.comment().isEmpty() ? before.comment() : answer.comment(),
                        before.drivers(),
                        before.mayQuote());
    }

    private Roster team() throws SQLException {
        return new Roster(statements.list(TEAM, row -> new Colleague(row.getLong(1), row.getString(2))));
    }
}
