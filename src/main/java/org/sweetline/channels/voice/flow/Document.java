package org.sweetline.channels.voice.flow;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Enqueue;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Leave;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.Start;
import java.util.List;
import java.util.function.Function;
import org.sweetline.channels.twilio.Twiml;

/** A document that grows by what is said and asked in it. */
final class Document {
    static final String NOTHING = new Document().xml();

    private final VoiceResponse.Builder response = new VoiceResponse.Builder();

    /** A line in its language. */
    record Spoken(String locale, String text) {

        static Spoken in(String language, String text) {
            return new Spoken(Lines.in(language).locale(), text);
        }

        static List<Spoken> inEach(List<String> languages, Function<Lines, String> line) {
            return languages.stream()
                    .map(language -> in(language, line.apply(Lines.in(language))))
                    .toList();
        }

        private Say say() {
            Say.Language language = locale.startsWith("ko") ? Say.Language.KO_KR : Say.Language.EN_US;
            return new Say.Builder(text).language(language).build();
        }
    }

    /** What is asked: how many keys (0: any number up to the pound key) and how long is waited for them. */
    record Asked(String action, int keys, int seconds, boolean answeredBySilence) {}

    Document say(String language, String text) {
        return say(List.of(Spoken.in(language, text)));
    }

    Document say(List<Spoken> lines) {
        lines.stream().filter(line -> !line.text().isEmpty()).forEach(line -> response.say(line.say()));
        return this;
    }

    Document ask(Asked asked, List<Spoken> lines) {
        response.gather(gather(asked, lines).build());
        return this;
    }

    /** Music follows the lines; a key is heard all the time. */
    Document ask(Asked asked, List<Spoken> lines, String music) {
        response.gather(
                gather(asked, lines).play(new Play.Builder(music).build()).build());
        return this;
    }

    private static Gather.Builder gather(Asked asked, List<Spoken> lines) {
        Gather.Builder gather = new Gather.Builder()
                .inputs(Gather.Input.DTMF)
                .action(asked.action())
                .method(HttpMethod.POST)
                .timeout(asked.seconds())
                .actionOnEmptyResult(asked.answeredBySilence());
        if (asked.keys() > 0) {
            gather.numDigits(asked.keys());
        } else {
            gather.finishOnKey("#");
        }
        lines.stream().filter(line -> !line.text().isEmpty()).forEach(line -> gather.say(line.say()));
        return gather;
    }

    Document add(Enqueue enqueue) {
        response.enqueue(enqueue);
        return this;
    }

    Document add(Dial dial) {
        response.dial(dial);
        return this;
    }

    Document start(Start start) {
        response.start(start);
        return this;
    }

    Document play(String address) {
        response.play(new Play.Builder(address).build());
        return this;
    }

    Document record(Record record) {
        response.record(record);
        return this;
    }

    Document goOn(String address) {
        response.redirect(new Redirect.Builder(address).method(HttpMethod.POST).build());
        return this;
    }

    Document leave() {
        response.leave(new Leave.Builder().build());
        return this;
    }

    Document hangUp() {
        response.hangup(new Hangup.Builder().build());
        return this;
    }

    Document reject() {
        response.reject(new Reject.Builder().reason(Reject.Reason.REJECTED).build());
        return this;
    }

    String xml() {
        return Twiml.xml(response.build());
    }
}
