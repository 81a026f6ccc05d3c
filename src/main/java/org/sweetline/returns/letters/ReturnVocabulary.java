package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sweetline.returns.ReturnWords;
import org.sweetline.schema.Statements;
import org.sweetline.web.pages.PageLanguage;

/** The words of the lists as customers read them, by their codes, in the order of the list. */
@ApplicationScoped
public class ReturnVocabulary {

    private static final String OFFERED =
            "select code, en, ko from return_word where kind = ? and retired_at is null order by position, code";
    private static final String ALL = "select code, en, ko from return_word where kind = ? order by position, code";

    private final Statements statements;

    @Inject
    ReturnVocabulary(Statements statements) {
        this.statements = statements;
    }

    /** Those that may be chosen now. */
    public Map<String, String> offered(ReturnWords.Kind kind, PageLanguage language) throws SQLException {
        return read(OFFERED, kind, language);
    }

    /** Those of before too, as older returns bear them. */
    public Map<String, String> all(ReturnWords.Kind kind, PageLanguage language) throws SQLException {
        return read(ALL, kind, language);
    }

    private Map<String, String> read(String sql, ReturnWords.Kind kind, PageLanguage language) throws SQLException {
        int column = language == PageLanguage.KO ? 3 : 2;
        Map<String, String> words = new LinkedHashMap<>();
        statements
                .list(sql, row -> Map.entry(row.getString(1), row.getString(column)), kind.name())
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return words;
    }
}
