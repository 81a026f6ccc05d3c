package org.sweetline.channels.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.sound.RecordingFate;

/** Calls through the phone network, with what can go wrong with its requests. */
class CallsIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final PhoneNetwork phone = sweetline.town().phone();
    private final ApiClient program = sweetline.program();
    private final Person caller = Strangers.aStranger();

    @Test
    void voicemailIsAnEntryThatCanBeReadAndHeard() {
        Call call = phone.call(caller).saying("My teapot has no lid").leaveVoicemail();

        assertThat(call.heard())
                .anyMatch(line -> line.contains("This message is recorded"))
                .anyMatch(line -> line.contains("이 메시지는 녹음됩니다"));
        eventually(() -> assertThat(told(call, "transcript", "status", "from", "recording.state"))
                .containsExactly("My teapot has no lid", "completed", caller.phone(), "stored"));
        assertThat(entry(call).getInt("seconds")).isEqualTo((int) call.seconds());
        assertThat(complaintsAbout(call)).isEmpty();
    }

    @Test
    void recordingPlaysInPartsAndOnlyForWhoMayReadTickets() {
        Call call = phone.call(caller).saying("Play this in parts").leaveVoicemail();
        String sound = eventuallyFound("recording", () -> href(call));

        Answer whole = program.outside("GET", sound).answers(200);
        Answer part =
                program.outside("GET", sound).header("Range", "bytes=4-43").answers(206);

        assertThat(whole.header("Content-Type")).isEqualTo("audio/wav");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 4-43/" + whole.bytes().length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 4, 44));
        program.outside("GET", sound).header("Range", "bytes=99999999-").answers(416);
        sweetline.anonymous().outside("GET", sound).answers(401);
    }

    @Test
    void doubledAndDisorderedRequestsMakeOneCall() {
        Call call = phone.call(caller)
                .saying("Everything came twice")
                .with(Fault.DOUBLED_AT_ONCE, Step.VOICE)
                .with(Fault.DOUBLED_SAME_TOKEN, Step.ACTION)
                .with(Fault.FIRST, Step.TRANSCRIPTION)
                .with(Fault.DOUBLED_NEW_TOKEN, Step.RECORDING)
                .with(Fault.LAST, Step.RECORDING)
                .with(Fault.DOUBLED_NEW_TOKEN, Step.STATUS)
                .leaveVoicemail();

        eventually(() -> assertThat(told(call, "recording.state", "transcript", "status"))
                .containsExactly("stored", "Everything came twice", "completed"));
        assertThat(entries(ticket())).hasSize(1);
        assertThat(phone.journal().of(call, Step.VOICE))
                .extracting(Exchange::answer)
                .containsOnly(greeting(call));
    }

    @Test
    void customerWhoWritesKoreanIsGreetedInKorean() {
        program.post("/tickets")
                .json("""
                        {"subject":"Teapot","text":"Hello","customer":{"name":"%s","email":"%s","phone":"%s"}}""".formatted(caller.name(), caller.email(), caller.phone()))
                .answers(201);
        Letters.piped(
                program, Letter.from(caller).at(Instant.now()).about("찻주전자 문의").saying("안녕하세요, 찻주전자 뚜껑이 깨진 채로 도착했어요."));

        Call call =
                phone.call(caller).saying("여보세요").hangingUp(HangUp.AT_THE_END).leaveVoicemail();

        assertThat(call.heard()).allMatch(line -> line.matches("(?s).*\\p{IsHangul}.*"));
        assertThat(call.heard()).first().asString().startsWith("안녕하세요");
        assertThat(call.heard()).anyMatch(line -> line.contains("녹음됩니다"));
        assertThat(call.heard()).last().asString().startsWith("감사합니다");
    }

    @Test
    void callWhoseFirstRequestWasLostIsTakenByTheFallback() {
        Call call = phone.call(caller)
                .saying("Nobody answered me first")
                .with(Fault.DROPPED, Step.VOICE)
                .leaveVoicemail();

        assertThat(call.heard()).hasSize(2);
        assertThat(call.heard().get(0)).startsWith("We are sorry");
        assertThat(call.heard().get(1)).startsWith("죄송합니다");
        eventually(() -> assertThat(told(call, "recording.state")).containsExactly("stored"));
    }

    @Test
    void callersThanksThatFailsDoesNotAskForTheVoicemailAgain() {
        Call call = phone.call(caller)
                .saying("Once is enough")
                .hangingUp(HangUp.AT_THE_END)
                .with(Fault.DROPPED, Step.ACTION)
                .leaveVoicemail();

        assertThat(call.recordings()).hasSize(1);
        assertThat(call.heard()).anyMatch(line -> line.startsWith("Thank you. Your message"));
        assertThat(call.heard()).last().asString().startsWith("감사합니다");
        eventually(() -> assertThat(told(call, "recording.state")).containsExactly("stored"));
    }

    @ParameterizedTest
    @CsvSource({"LATE, stored", "ABSENT, absent"})
    void recordingEndsAsStoredOrAbsent(RecordingFate fate, String state) {
        Call call =
                phone.call(caller).saying("Is it there?").withRecording(fate).leaveVoicemail();

        eventually(() -> assertThat(told(call, "recording.state")).containsExactly(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "+266696687", "sip:ada@example.org"})
    void hiddenCallerHasATicketAndNoCustomer(String shown) {
        String words = "I would rather not say who I am, but my name begins with " + caller.familyName();

        Call call = phone.call(caller).from(shown).saying(words).leaveVoicemail();

        String ticket = eventuallyFound("ticket", () -> ticketOf('"' + words + '"'));
        Answer answer = program.get("/tickets/" + ticket).answers(200);
        assertThat(answer.text("customer")).isEmpty();
        assertThat(answer.text("subject")).isEqualTo("Call from a hidden number");
        assertThat(entries(ticket))
                .extracting(entry -> Answer.text(entry, "call.sid"))
                .containsExactly(call.sid());
    }

    /** Our phones in browsers are rung and never call. */
    @Test
    void browserThatCallsIsNotLetIn() throws Exception {
        Call call =
                phone.call(caller).from("client:somebody").saying("Let me out").leaveVoicemail();

        assertThat(call.heard()).isEmpty();
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            assertThat(database.rows("select outcome, outcome_reason from desk_call where sid = '" + call.sid() + "'"))
                    .containsExactly("REJECTED browser");
        }
        assertThat(ticketOf("\"Let me out\"")).isEmpty();
    }

    @Test
    void callsOfOnePersonStandOnOneTicket() {
        Call first = phone.call(caller).saying("Hello").leaveVoicemail();
        Call second = phone.call(caller).saying("Hello again").leaveVoicemail();

        eventually(() -> assertThat(entries(ticket()))
                .extracting(entry -> Answer.text(entry, "call.sid"))
                .containsExactly(first.sid(), second.sid()));
    }

    @Test
    void statusOfACallThatNeverCameMakesNothing() {
        phone.call(caller)
                .with(Fault.DROPPED, Step.VOICE)
                .with(Fault.DROPPED, Step.FALLBACK)
                .leaveVoicemail();
        Person next = Strangers.aStranger();

        phone.call(next).saying("I came after").leaveVoicemail();

        eventuallyFound("the next caller", () -> ticketOf(next.phone()));
        assertThat(ticketOf(caller.phone())).isEmpty();
    }

    @Test
    void newParameterOfTwiliosIsNoReasonToRefuse() {
        Call call = phone.call(caller)
                .saying("What a weather")
                .with(Fault.UNKNOWN_PARAMETER, Step.VOICE)
                .with(Fault.UNKNOWN_PARAMETER, Step.STATUS)
                .leaveVoicemail();

        eventually(() -> assertThat(told(call, "status")).containsExactly("completed"));
    }

    private List<String> told(Call call, String... fields) {
        JsonObject entry = entry(call);
        return Arrays.stream(fields).map(field -> Answer.text(entry, field)).toList();
    }

    private JsonObject entry(Call call) {
        return entries(ticket()).stream()
                .map(entry -> entry.getJsonObject("call"))
                .filter(known -> known.getString("sid").equals(call.sid()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry yet"));
    }

    private String ticket() {
        return ticketOf(caller.phone()).orElseThrow(() -> new AssertionError("no ticket yet"));
    }

    private Optional<String> href(Call call) {
        return ticketOf(caller.phone())
                .flatMap(ticket -> entries(ticket).stream()
                        .map(entry -> entry.getJsonObject("call"))
                        .filter(known -> known.getString("sid").equals(call.sid()))
                        .map(known -> Answer.text(known, "recording.href"))
                        .filter(href -> !href.isEmpty())
                        .findFirst());
    }

    private Optional<String> ticketOf(String query) {
        return program
                .get("/search?type=ticket&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .answers(200)
                .items()
                .stream()
                .map(hit -> hit.getString("number"))
                .findFirst();
    }

    private List<JsonObject> entries(String ticket) {
        return program.get("/tickets/" + ticket + "/timeline").answers(200).items();
    }

    private String greeting(Call call) {
        return phone.journal().of(call, Step.VOICE).get(0).answer();
    }

    private List<String> complaintsAbout(Call call) {
        return phone.journal().complaints().stream()
                .filter(complaint -> complaint.startsWith(call.sid()))
                .toList();
    }
}
