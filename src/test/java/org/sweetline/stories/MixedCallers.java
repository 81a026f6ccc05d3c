package org.sweetline.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sweetline.testing.Strangers;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.signal.Exchange;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;

/** All kinds of people who call, drawn by a seed: the patient, the hasty, those who press keys, and those whose line is bad. */
final class MixedCallers {
    /** Of so many one wants to be called at once, whatever the dice say: no run goes without calls that the desk makes. */
    private static final int ONE_TO_CALL_IN = 8;

    private static final String NOW = "1";
    private static final String IN_THE_MORNING = "2";

    private final PhoneNetwork network;
    private final Random random;
    private final Pace pace;
    private final LineTroubles troubles;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    MixedCallers(PhoneNetwork network, Random random, Pace pace) {
        this.network = network;
        this.random = random;
        this.pace = pace;
        this.troubles = new LineTroubles(random);
    }

    /** So many calls, so many a second; done when the last of them is over. */
    List<Call> call(int count, int perSecond) {
        ScheduledExecutorService dials = Executors.newScheduledThreadPool(1);
        List<CompletableFuture<Call>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Caller caller = somebody(i);
            CompletableFuture<Call> call = new CompletableFuture<>();
            calls.add(call);
            dials.schedule(
                    () -> caller.place().whenComplete((made, lost) -> {
                        if (made != null && wasAccepted(made)) accepted.add(made.sid());
                        if (made != null && troubles.isUnanswered(caller)) unanswered.add(made.sid());
                        settle(call, made, lost);
                    }),
                    i * 1000L / perSecond,
                    TimeUnit.MILLISECONDS);
        }
        List<Call> made = calls.stream().map(CompletableFuture::join).toList();
        dials.shutdown();
        return made;
    }

    private boolean wasAccepted(Call call) {
        return network.journal().of(call, Step.VOICE).stream().anyMatch(Exchange::accepted);
    }

    private static void settle(CompletableFuture<Call> call, Call made, Throwable lost) {
        if (lost != null) call.completeExceptionally(lost);
        else call.complete(made);
    }

    /** The calls that the desk took, noted as each is over: of very many the journal forgets the first. */
    Set<String> accepted() {
        return Set.copyOf(accepted);
    }

    /** The calls of which the network's own log may say that an address did not answer. */
    Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }

    /** Who answers when the desk calls somebody back: most do, some have a machine that does, some are not to be had. */
    Optional<Handset> whoAnswers(String address) {
        if (!address.startsWith("+")) return Optional.empty();
        Callee callee = new Callee()
                .answeringAfter(Duration.ofSeconds(2 + random.nextInt(6)))
                .saying("Thank you for calling back.")
                .talkingFor(Duration.ofSeconds(20 + random.nextInt(60)));
        return Optional.of(
                switch (random.nextInt(10)) {
                    case 0, 1 -> callee.asMachine();
                    case 2 -> callee.busy();
                    case 3 -> callee.unreachable();
                    case 4 -> callee.notAnswering();
                    default -> callee;
                });
    }

    private Caller somebody(int number) {
        boolean wantsACall = number % ONE_TO_CALL_IN == ONE_TO_CALL_IN / 2;
        Caller caller = network.call(Strangers.aStranger())
                .at(pace)
                .saying("This is a message about my order, please call me back.")
                .telling("Where is my parcel?", "Thank you very much.")
                .withPatience(Duration.ofMinutes(10))
                .talkingFor(Duration.ofMinutes(30));
        boolean korean = random.nextInt(10) == 0;
        caller.pressingWhenHearing("for english", korean ? "2" : "1");
        if (wantsACall) wantsToBeCalled(caller, NOW);
        else if (!LineTroubles.waits(number)) intention(caller);
        if (!wantsACall && random.nextInt(20) == 0) caller.anonymously();
        troubles.trouble(caller, number);
        return caller;
    }

    private void intention(Caller caller) {
        int dice = random.nextInt(100);
        if (dice < 3) caller.hangingUp(HangUp.WHILE_RINGING);
        else if (dice < 6) caller.hangingUp(HangUp.DURING_GREETING);
        else if (dice < 16) caller.withPatience(Duration.ofSeconds(3 + random.nextInt(60)));
        else if (dice < 24) caller.pressingWhenHearing("leave a message", "2").pressingWhenHearing("메시지를 남기시려면", "2");
        else if (dice < 27) caller.pressingWhenHearing("text message", "3").pressingWhenHearing("문자를 받으시려면", "3");
        else if (dice < 40) wantsToBeCalled(caller, random.nextBoolean() ? NOW : IN_THE_MORNING);
        else if (dice < 60) caller.talkingFor(Duration.ofSeconds(5 + random.nextInt(40)));
    }

    private static void wantsToBeCalled(Caller caller, String when) {
        caller.pressingWhenHearing("be called back", "1")
                .pressingWhenHearing(
                        "with its area code", Strangers.aStranger().phone().substring(2) + "#")
                .pressingWhenHearing("지역 번호부터", Strangers.aStranger().phone().substring(2) + "#")
                .pressingWhenHearing("전화드리기를", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("맞으면", "1")
                .pressingWhenHearing("when shall we call", when)
                .pressingWhenHearing("언제 전화", when);
    }
}
