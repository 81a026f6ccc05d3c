package org.sweetline.town;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.sound.TranscriptFate;

/** How the people of the town behave on the phone: how long they wait, what they press, and what they say. */
final class PhoneManners {
    private static final String[] ENGLISH = {
        "Hello? Yes, this is about my order.", "That would be lovely.", "Thank you so much, goodbye."
    };
    private static final String[] KOREAN = {"여보세요? 네, 주문 때문에 전화드렸어요.", "그렇게 해 주시면 좋겠어요.", "감사합니다. 안녕히 계세요."};
    private final RandomGenerator random;

    PhoneManners(RandomGenerator random) {
        this.random = random;
    }

    /** Somebody who calls about something, and says it to a person or after the tone. */
    Caller of(Caller caller, Person person, String said) {
        boolean korean = person.language() == Language.KO;
        caller.saying(said)
                .telling(said, (korean ? KOREAN : ENGLISH)[1], (korean ? KOREAN : ENGLISH)[2])
                .withPatience(Duration.ofSeconds(90 + random.nextInt(240)))
                .talkingFor(Duration.ofMinutes(5));
        // The network's transcription understands English only.
        if (korean) caller.withTranscript(TranscriptFate.FAILED);
        caller.pressingWhenHearing(korean ? "한국어" : "for english", korean ? "2" : "1");
        switch (random.nextInt(6)) {
            case 0 -> wantsToBeCalled(caller);
            case 1 -> caller.pressingWhenHearing("leave a message", "2").pressingWhenHearing("메시지를 남기시려면", "2");
            default -> {
                // Most people wait for somebody.
            }
        }
        int stars = 3 + random.nextInt(3);
        return caller.pressingWhenHearing("1 to 5", String.valueOf(stars))
                .pressingWhenHearing("1점부터", String.valueOf(stars));
    }

    /** Whoever is called at a number of the town: most answer, a few have only their mailbox on. */
    Optional<Handset> whoAnswers(String address) {
        if (!address.startsWith("+")) return Optional.empty();
        Callee callee = new Callee().answeringAfter(Duration.ofSeconds(3 + random.nextInt(6)));
        boolean out = random.nextInt(8) == 0;
        return Optional.of(
                out
                        ? callee.asMachine().talkingFor(Duration.ofSeconds(40))
                        : callee.saying(ENGLISH).talkingFor(Duration.ofMinutes(4)));
    }

    private static void wantsToBeCalled(Caller caller) {
        caller.pressingWhenHearing("called back", "1")
                .pressingWhenHearing("전화드리기를", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("맞으면", "1")
                .pressingWhenHearing("when shall we call", "1")
                .pressingWhenHearing("언제 전화", "1");
    }
}
