package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.town.cast.Cast.ada;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.wire.Json;

class TwilioRestTest {
    private final ProductStandIn product = new ProductStandIn().says(ProductStandIn.VOICE, ProductStandIn.VOICEMAIL);
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aRecordingIsAnAudioFileOfItsLength() throws Exception {
        Recording recording = voicemail(RecordingFate.STORED);

        HttpResponse<byte[]> wav =
                get("/Recordings/" + recording.sid() + ".wav", phone.account().authToken());

        assertThat(wav.statusCode()).isEqualTo(200);
        var audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav.body()));
        assertThat(audio.getFormat()).extracting(AudioFormat::getSampleRate).isEqualTo(8000f);
        assertThat(audio.getFrameLength() / 8000).isEqualTo(recording.seconds());
    }

    @Test
    void nobodyWithoutTheTokenHearsIt() throws Exception {
        Recording recording = voicemail(RecordingFate.STORED);

        assertThat(get("/Recordings/" + recording.sid() + ".wav", "guess").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLateRecordingComesWhenAskedForAgain() throws Exception {
        String path = "/Recordings/" + voicemail(RecordingFate.LATE).sid() + ".wav";

        assertThat(get(path, phone.account().authToken()).statusCode()).isEqualTo(404);
        assertThat(get(path, phone.account().authToken()).statusCode()).isEqualTo(404);
        assertThat(get(path, phone.account().authToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void anAbsentRecordingNeverComes() throws Exception {
        Recording recording = voicemail(RecordingFate.ABSENT);

        String path = "/Recordings/" + recording.sid();
        assertThat(get(path + ".wav", phone.account().authToken()).statusCode()).isEqualTo(404);
        assertThat(text(get(path + ".json", phone.account().authToken()))).contains("\"status\":\"absent\"");
    }

    @Test
    void whoeverLooksTooEarlyIsToldThatARecordingIsUnderWay() throws Exception {
        String path = "/Recordings/" + voicemail(RecordingFate.UNDER_WAY).sid();
        String token = phone.account().authToken();

        assertThat(get(path + ".wav", token).statusCode()).isEqualTo(404);
        assertThat(text(get(path + ".json", token))).contains("\"status\":\"processing\"");
        assertThat(text(get(path + ".json", token))).contains("\"status\":\"completed\"");
        assertThat(get(path + ".wav", token).statusCode()).isEqualTo(200);
    }

    @Test
    void aTalkOfHoursIsSmallAsAnMp3AndOneOfDaysIsNot() throws Exception {
        String hours = "/Recordings/" + voicemail(RecordingFate.LONG).sid();
        String days = "/Recordings/" + voicemail(RecordingFate.ENDLESS).sid();

        assertThat(announced(hours + ".wav")).isGreaterThan(1L << 30);
        assertThat(announced(hours + ".mp3")).isLessThan(1L << 20);
        assertThat(announced(days + ".mp3")).isGreaterThan(1L << 30);
    }

    @Test
    void aCallIsDescribedAsTwilioDoes() throws Exception {
        String sid = voicemail(RecordingFate.STORED).callSid();

        var json = Json.readObject(
                text(get("/Calls/" + sid + ".json", phone.account().authToken())));

        assertThat(json)
                .containsEntry("sid", sid)
                .containsEntry("status", "completed")
                .containsEntry("from", ada().phone());
    }

    @Test
    void callsAreListedFromTheTimeThatIsAskedFor() throws Exception {
        String sid = voicemail(RecordingFate.STORED).callSid();
        String path = "/Calls.json?StartTime%3E=";

        String since = text(get(path + "2026-01-01T00:00:00Z", phone.account().authToken()));
        String later = text(get(path + "2199-01-01T00:00:00Z", phone.account().authToken()));

        assertThat(since).contains(sid);
        assertThat(later).doesNotContain(sid);
    }

    @Test
    void aRefusalIsForOneRequestOnly() throws Exception {
        phone.rest().refuseNext(429);

        assertThat(get(".json", phone.account().authToken()).statusCode()).isEqualTo(429);
        assertThat(get(".json", phone.account().authToken()).statusCode()).isEqualTo(200);
    }

    private Recording voicemail(RecordingFate fate) {
        phone.connect("http://desk.example:8080", product.url());
        Call call = phone.call(ada())
                .saying("Please call me back, the sleeve came loose.")
                .withRecording(fate)
                .leaveVoicemail();
        return call.recordings().get(0);
    }

    private long announced(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = get(path, phone.account().authToken(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.headers().firstValueAsLong("Content-Length").orElseThrow();
    }

    private HttpResponse<byte[]> get(String path, String password) throws IOException, InterruptedException {
        return get(path, password, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> get(String path, String password, BodyHandler<T> body)
            throws IOException, InterruptedException {
        String root = phone.url() + "/2010-04-01/Accounts/" + phone.account().sid();
        byte[] pair = (phone.account().sid() + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .build();
        return HttpClient.newHttpClient().send(request, body);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
