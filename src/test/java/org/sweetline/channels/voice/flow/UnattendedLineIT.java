package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.OpenCallbacks;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.calls.Call;

/** Who calls in opening hours while nobody is signed in at a phone; and who of them hides their number. */
@ItsOwnProduct(NamedProduct.LINE)
class UnattendedLineIT {
    private final OpenLine line = new OpenLine();
    private final ApiClient desk = line.server().desk().agent();
    private final Person person = Strangers.aStranger();
    private final String keys = person.phone().substring(2) + "#";

    @AfterEach
    void nobodyIsCalledAnyMore() {
        line.usualSettings();
        OpenCallbacks.callOff(desk);
    }

    @Test
    void whoPressesNothingLeavesAMessage() {
        Call call = caller().saying("Please call me back").leaveVoicemail();

        assertThat(call.heard())
                .anyMatch(said -> said.contains("nobody can take your call"))
                .anyMatch(said -> said.contains("press 2 or stay on the line"))
                .anyMatch(said -> said.contains("그대로 기다려"));
        assertThat(call.recordings()).hasSize(1);
        eventually(() -> assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("voicemail"));
        assertThat(line.phone().journal().complaints()).noneMatch(said -> said.startsWith(call.sid()));
    }

    @Test
    void whoAsksToBeCalledIsCalledBackAndIsNotAskedForAMessage() {
        Call call = caller().pressing("1", "1", "1", "1")
                .saying("Nobody records this")
                .leaveVoicemail();

        assertThat(call.heard()).last().asString().contains("We will call you back");
        assertThat(call.recordings()).isEmpty();
        assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("callback");
        assertThat(callbacks()).singleElement().satisfies(callback -> {
            assertThat(callback.getString("language")).isEqualTo("en");
            assertThat(callback.getBoolean("claimed")).isFalse();
        });
    }

    @Test
    void whoWouldRatherWriteGetsAText() {
        Call call = caller().pressing("3").leaveVoicemail();

        assertThat(call.heard()).anyMatch(said -> said.contains("on its way"));
        assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("texted");
    }

    @Test
    void whereOnlyMessagesAreTakenThereIsNothingToChoose() {
        eventually(() -> {
            line.settings(Map.of("overflow", "[\"voicemail\"]"));

            Call call = caller().pressing("1").saying("It is about my order").leaveVoicemail();

            assertThat(call.heard()).noneMatch(said -> said.contains("press 1"));
            assertThat(call.recordings()).hasSize(1);
        });
    }

    @Test
    void whoHidesTheirNumberIsCalledAtTheOneThatTheyPressAndSayIsRight() {
        String slip = Strangers.aStranger().phone().substring(2) + "#";

        Call call =
                hidden().pressing("1", "1", "911#", slip, "2", keys, "1", "1").leaveVoicemail();

        assertThat(call.heard())
                .anyMatch(said -> said.contains("can't call that number"))
                .last()
                .asString()
                .contains("We will call you back");
        assertThat(callbacks()).singleElement().satisfies(callback -> {
            assertThat(callback.getBoolean("claimed")).isTrue();
            assertThat(callback.isNull("customer")).isTrue();
        });
    }

    @Test
    void whoHidesTheirNumberAndAsksTwiceIsCalledOnceAndIsNobodyThatWeKnow() {
        caller().saying("This is my number").leaveVoicemail();
        eventually(() -> assertThat(Answer.text(callOf(person), "ticket")).startsWith("T-"));

        hidden().pressing("1", "1", keys, "1", "1").leaveVoicemail();
        hidden().pressing("1", "2", keys, "1", "1").leaveVoicemail();

        assertThat(callbacks()).singleElement().satisfies(callback -> {
            assertThat(callback.getInt("wishes")).isEqualTo(2);
            assertThat(callback.isNull("customer")).isTrue();
        });
    }

    @Test
    void afterThreeTimesThereIsTheTone() {
        Call call = hidden().pressing("1", "1", "911#", "12#", "9005550123#")
                .saying("I have no number")
                .leaveVoicemail();

        assertThat(call.heard()).anyMatch(said -> said.contains("can't call you back"));
        assertThat(call.recordings()).hasSize(1);
        assertThat(callbacks()).isEmpty();
    }

    private Caller caller() {
        return line.phone().call(person).withPatience(OpenLine.PATIENT);
    }

    private Caller hidden() {
        return caller().anonymously();
    }

    private JsonObject callOf(Person caller) {
        return line.calls().stream()
                .filter(call -> call.getString("caller").equals(caller.phone()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call yet"));
    }

    private List<JsonObject> callbacks() {
        return desk.get("/callbacks").answers(200).items().stream()
                .filter(callback -> callback.getString("number").equals(person.phone()))
                .toList();
    }
}
