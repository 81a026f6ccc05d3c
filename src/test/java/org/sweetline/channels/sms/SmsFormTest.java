package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.twilio.NotAdmitted;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.tickets.texts.IncomingText;
import org.sweetline.tickets.texts.OptOutWord;
import org.sweetline.tickets.texts.TextFault;
import org.sweetline.tickets.texts.TextState;

class SmsFormTest {
    private static final String SID = "SM0123456789abcdef0123456789abcdef";
    private static final String FILE = "ME0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @Test
    void textIsReadByTheNamesOfItsParameters() throws NotAdmitted {
        IncomingText text = form("MessageSid=" + SID
                        + "&From=%2B14155550123&To=%2B14155550100&Body=Hi+%F0%9F%90%A2%0Athere"
                        + "&NumSegments=2&NumMedia=0&Unknown=1")
                .incoming(NOW);

        assertThat(text.sid()).isEqualTo(SID);
        assertThat(text.from()).isEqualTo("+14155550123");
        assertThat(text.to()).isEqualTo("+14155550100");
        assertThat(text.body()).isEqualTo("Hi 🐢\nthere");
        assertThat(text.segments()).isEqualTo(2);
        assertThat(text.word()).isEmpty();
        assertThat(text.files()).isEmpty();
    }

    @Test
    void onlyTheIdsOfFilesAreTakenFromTheirAddresses() throws NotAdmitted {
        IncomingText text = form("MessageSid=" + SID + "&NumMedia=3&MediaUrl0=http://evil.example/Media/" + FILE
                        + "&MediaContentType0=image/png&MediaUrl1=http://169.254.169.254/&MediaUrl2=")
                .incoming(NOW);

        assertThat(text.files()).containsExactly(new IncomingText.File(FILE, "image/png"));
    }

    @Test
    void noMoreThanTenFilesAreBelieved() throws NotAdmitted {
        StringBuilder body = new StringBuilder("MessageSid=" + SID + "&NumMedia=999");
        for (int i = 0; i < 20; i++) {
            body.append("&MediaUrl%d=/Media/ME%032x".formatted(i, i));
        }

        assertThat(form(body.toString()).incoming(NOW).files()).hasSize(10);
    }

    @Test
    void wordOfTheNetworkIsHeard() throws NotAdmitted {
        IncomingText text =
                form("MessageSid=" + SID + "&Body=arret&OptOutType=STOP").incoming(NOW);

        assertThat(text.word()).contains(OptOutWord.STOP);
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, QUEUED",
        "queued, QUEUED",
        "sending, QUEUED",
        "sent, SENT",
        "delivered, DELIVERED",
        "read, DELIVERED",
        "undelivered, UNDELIVERED",
        "failed, FAILED",
        "canceled, FAILED"
    })
    void statusIsUnderstood(String status, TextState state) throws NotAdmitted {
        SmsForm form = form("MessageSid=" + SID + "&MessageStatus=" + status);

        assertThat(form.status()).isEqualTo(status);
        assertThat(form.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MessageStatus=", "MessageStatus=receiving", "MessageStatus=DROP TABLE", "SmsStatus=new"})
    void whatIsNoStatusIsNone(String parameters) throws NotAdmitted {
        assertThat(form(parameters).status()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MessageSid=SM1", "MessageSid=CA0123456789abcdef0123456789abcdef", "SmsSid=../x"})
    void whatIsNoIdIsNone(String parameters) throws NotAdmitted {
        assertThat(form(parameters).sid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"undelivered, 30003, UNREACHABLE", "failed, 21610, OPTED_OUT", "failed, '', OTHER"})
    void whatWentWrongIsSaid(String status, String code, TextFault fault) throws NotAdmitted {
        SmsForm form = form("MessageStatus=" + status + "&ErrorCode=" + code);

        assertThat(form.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.fault()).isEqualTo(fault));
    }

    @Test
    void textThatIsOnItsWayHasNoTrouble() throws NotAdmitted {
        assertThat(form("MessageStatus=sent&ErrorCode=30003").trouble()).isEmpty();
    }

    private static SmsForm form(String body) throws NotAdmitted {
        return new SmsForm(TwilioForm.parse(body.getBytes(StandardCharsets.UTF_8)));
    }
}
