package org.sweetline.reports.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.SignedIn;
import org.sweetline.surge.SurgeConfig;

class SavedReportsTest {

    private static final SignedIn RECIPIENT = signedIn(2, Role.MANAGER);
    private static final SignedIn STRANGER = signedIn(3, Role.MANAGER);
    private static final SignedIn ADMINISTRATOR = signedIn(4, Role.ADMIN);

    private final Statements statements = OverTables.of(OverTables.open());
    private final SavedReports saved =
            new SavedReports(statements, new SurgeConfig(new Settings(key -> Optional.empty())));

    @BeforeEach
    void oneIsMailedAndOneIsOnlyKept() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                select id, id || '@desk.example', 'Ada', 'MANAGER', now(), 0 from generate_series(1, 4) id
                """);
        statements.change("""
                insert into saved_report (id, report, name, account_id, changed_at) overriding system value
                values (10, 'csat', 'Mailed', 1, now()), (11, 'csat', 'Kept', 1, now())
                """);
        statements.change("""
                insert into report_schedule (saved_report_id, every, day, hour, recipients, next_at)
                values (10, 'DAY', 0, 8, '{2}', now())
                """);
    }

    @Test
    void whatIsMailedIsSeenByItsRecipientsAndByWhoManagesAccounts() throws SQLException {
        assertThat(saved.list(RECIPIENT)).extracting(SavedReportView::name).containsExactly("Mailed");
        assertThat(saved.list(ADMINISTRATOR)).extracting(SavedReportView::name).containsExactly("Mailed");
        assertThat(saved.list(STRANGER)).isEmpty();
        assertThatThrownBy(() -> saved.get(10, STRANGER)).hasMessageContaining("no saved report");
        assertThatThrownBy(() -> saved.get(11, ADMINISTRATOR)).hasMessageContaining("no saved report");
    }

    @Test
    void mailsAreStoppedByWhoManagesAccountsAndNothingElseIs() throws SQLException {
        assertThat(saved.stoppable(10, ADMINISTRATOR).name()).isEqualTo("Mailed");
        assertThatThrownBy(() -> saved.own(10, ADMINISTRATOR)).hasMessageContaining("belongs to Ada");
        assertThatThrownBy(() -> saved.stoppable(10, RECIPIENT)).hasMessageContaining("belongs to Ada");
    }

    private static SignedIn signedIn(long account, Role role) {
        return new SignedIn(account, "Ada", account + "@desk.example", role, "en", "");
    }
}
