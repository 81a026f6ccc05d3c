package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.hours.rules.PhoneMenuView.MenuOptionView;
import org.sweetline.schema.Statements;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** The menu as it is stored: two queries. */
@ApplicationScoped
class PhoneMenus {

    private static final String MENU = "select active, intro_en, intro_ko, default_key, version from phone_menu";
    private static final String OPTIONS = """
            select key, label_en, label_ko, action, team_id, skill, topic, text_en, text_ko, priority
            from phone_menu_option order by place
            """;

    private final Statements statements;

    @Inject
    PhoneMenus(Statements statements) {
        this.statements = statements;
    }

    PhoneMenuView get() throws SQLException {
        List<MenuForm.Row> rows = statements.list(OPTIONS, PhoneMenus::row);
        return statements
                .first(MENU, row -> view(row, rows))
                .orElseThrow(() -> new IllegalStateException("the phone menu is missing"));
    }

    private static PhoneMenuView view(ResultSet row, List<MenuForm.Row> rows) throws SQLException {
        MenuForm menu = new MenuForm(
                row.getBoolean(1), new Bilingual(row.getString(2), row.getString(3)), rows, row.getString(4));
        return new PhoneMenuView(
                menu.active(),
                menu.intro(),
                rows.stream().map(PhoneMenus::option).toList(),
                menu.defaultKey(),
                menu.spoken(),
                row.getLong(5));
    }

    private static MenuOptionView option(MenuForm.Row row) {
        return new MenuOptionView(
                row.key(),
                row.label(),
                Words.of(row.action()),
                row.team(),
                row.skill(),
                row.topic(),
                row.priority(),
                row.text());
    }

    private static MenuForm.Row row(ResultSet row) throws SQLException {
        return new MenuForm.Row(
                row.getString(1),
                new Bilingual(row.getString(2), row.getString(3)),
                MenuAction.valueOf(row.getString(4)),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                row.getInt(10),
                new Bilingual(row.getString(8), row.getString(9)));
    }
}
