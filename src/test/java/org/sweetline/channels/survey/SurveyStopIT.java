package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** Who wants to be asked no more says so with one click, in their mail program or on the page. */
class SurveyStopIT {

    private static final Pattern STOP = Pattern.compile("(?m)^List-Unsubscribe: <https?://[^/]+(/s/[^>]+\\?stop)>");
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String IN_PARTS =
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague asked", "agent");
    private final Person robin = Strangers.aStranger();

    private ProductDatabase database;

    @BeforeEach
    void askAtOnceAtAnyHour() throws Exception {
        database = new ProductDatabase(server.data());
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void askAsUsual() throws Exception {
        SurveysAtOnce.off(manager);
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void oneClickInTheMailProgramStopsSurveysAndALookDoesNot(String type) {
        String ticket = asked.solved(robin, agent);
        String stop = stop();

        String looked = asked.page(stop);
        List<String> before = refused(ticket);
        Answer stopped = click(stop, type);
        Answer again = click(stop, type);

        assertThat(looked).contains("<form").contains("Shall we stop asking?");
        assertThat(before).isEmpty();
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text()).contains("We will not ask again");
        assertThat(again.status()).isEqualTo(200);
        assertThat(refused(ticket)).containsExactlyInAnyOrder("MAIL false FORM", "SMS false FORM", "VOICE false FORM");
    }

    @Test
    void whoStoppedIsCountedAsSuchAndNotAskedAgain() {
        asked.solved(robin, agent);
        click(stop(), "application/x-www-form-urlencoded");

        String next = asked.solved(robin, agent);

        eventually(() -> assertThat(
                        database.rows("select state || ' ' || suppressed from survey where ticket_id = " + id(next)))
                .containsExactly("SUPPRESSED OPTED_OUT"));
        assertThat(asked.invitations(robin)).hasSize(1);
    }

    @Test
    void madeUpLinkStopsNothing() {
        assertThat(click("/s/made-up?stop", "application/x-www-form-urlencoded").status())
                .isEqualTo(404);
        assertThat(click("/s/made-up?stop", "multipart/form-data; boundary=x").status())
                .isEqualTo(404);
    }

    private String stop() {
        asked.token(robin);
        String mail = new String(asked.invitations(robin).get(0).raw(), StandardCharsets.UTF_8).replace("\r\n ", " ");
        Matcher stop = STOP.matcher(mail);
        assertThat(mail).contains("List-Unsubscribe-Post: " + ONE_CLICK);
        assertThat(stop.find()).as("where to stop it in %s", mail).isTrue();
        return stop.group(1);
    }

    private Answer click(String path, String type) {
        String body = type.startsWith("multipart") ? IN_PARTS : ONE_CLICK;
        return server.anonymous().outside("POST", path).body(type, body).send();
    }

    private List<String> refused(String ticket) {
        return database.rows("""
                select channel || ' ' || given || ' ' || how from customer_consent
                where purpose = 'SURVEY' and customer_id = (select customer_id from ticket where id = %d)
                """.formatted(id(ticket)));
    }

    private static long id(String ticket) {
        return Long.parseLong(ticket.substring("T-".length()));
    }
}
