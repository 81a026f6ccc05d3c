package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;
import org.sweetline.web.pages.PageLanguage;

/** In which language a return's customer is written to. */
@ApplicationScoped
public class ReturnLanguages {

    private static final String REMEMBER = """
            insert into return_language (return_id, language) values (?, ?)
            on conflict (return_id) do update set language = excluded.language
            """;

    /** As they chose on the portal, else as the team knows them, else as they wrote last. */
    private static final String FIND = """
            select coalesce(l.language, nullif(c.language, ''), nullif((
                select e.language from timeline_entry e
                where e.ticket_id = r.ticket_id and e.direction = 'IN' and e.language <> ''
                order by e.at desc, e.id desc limit 1), ''), 'en')
            from return_request r
            left join return_language l on l.return_id = r.id
            left join customer c on c.id = r.customer_id
            where r.id = ?
            """;

    private final Statements statements;

    @Inject
    ReturnLanguages(Statements statements) {
        this.statements = statements;
    }

    public void remember(ReturnNumber number, PageLanguage language) throws SQLException {
        statements.change(REMEMBER, number.id(), language.tag());
    }

    public PageLanguage of(ReturnNumber number) throws SQLException {
        return statements
                .first(FIND, row -> row.getString(1), number.id())
                .flatMap(PageLanguage::of)
                .orElse(PageLanguage.EN);
    }
}
