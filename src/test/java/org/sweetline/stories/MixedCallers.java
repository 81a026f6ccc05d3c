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
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Step;

/** All kinds of people who call, drawn by a seed: the patient, the hasty, those who press keys, and those whose line is bad. */
final class MixedCallers {
    private static final Fault[] BAD_LINES = {
        Fault.DOUBLED_SAME_TOKEN,
        Fault.DOUBLED_NEW_TOKEN,
        Fault.DOUBLED_AT_ONCE,
        Fault.ANSWER_LOST,
        Fault.NO_PLACE,
        Fault.UNKNOWN_PARAMETER
    };
    private static final Fault[] BAD_NEWS = {
        Fault.DROPPED,
        Fault.DELAYED,
        Fault.UNSIGNED,
        Fault.FORGED,
        Fault.GARBLED_SIGNATURE,
        Fault.ALTERED_PARAMETER,
        Fault.ADDED_PARAMETER,
        Fault.REPEATED_PARAMETER,
        Fault.OTHER_ACCOUNT,
        Fault.OTHER_CALL,
        Fault.TRAILING_SLASH,
        Fault.OTHER_SCHEME,
        Fault.PORT_SHOWN,
        Fault.OVERSIZED
    };
    /** Of so many one wants to be called at once, whatever the dice say: no run goes without calls that the desk makes. */
    private static final int ONE_TO_CALL_IN = 8;

    private static final String NOW = "1";
    private static final String IN_THE_MORNING = "2";

    private final PhoneNetwork network;
    private final Random random;
    private final Pace pace;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    MixedCallers(PhoneNetwork network, Random random, Pace pace) {
        this.network = network;
        this.random = random;
        this.pace = pace;
    }

    /** So many calls, so many a second; done when the last of them is over. */
    List<Call> call(int count, int perSecond) {
        ScheduledExecutorService dials = Executors.newScheduledThreadPool(1);
        List<CompletableFuture<Call>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Caller caller = somebody(i % ONE_TO_CALL_IN == ONE_TO_CALL_IN / 2);
            CompletableFuture<Call> call = new CompletableFuture<>();
            calls.add(call);
            dials.schedule(
                    () -> caller.place().whenComplete((made, lost) -> {
                        if (made != null && wasAccepted(made)) accepted.add(made.sid());
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

    private Caller somebody(boolean wantsACall) {
        Caller caller = network.call(Strangers.aStranger())
                .at(pace)
                .saying("This is a message about my order, please call me back.")
                .telling("Where is my parcel?", "Thank you very much.")
                .withPatience(Duration.ofMinutes(10))
                .talkingFor(Duration.ofMinutes(30));
        boolean korean = random.nextInt(10) == 0;
        caller.pressingWhenHearing("for english", korean ? "2" : "1");
        if (wantsACall) wantsToBeCalled(caller, NOW);
        else intention(caller);
        if (!wantsACall && random.nextInt(20) == 0) caller.anonymously();
        if (!wantsACall && random.nextInt(15) == 0) caller.with(Fault.QUEUE_FULL, Step.WAIT);
        if (random.nextInt(4) == 0) badLine(caller, BAD_LINES[random.nextInt(BAD_LINES.length)], aHop());
        if (random.nextInt(6) == 0) caller.with(BAD_NEWS[random.nextInt(BAD_NEWS.length)], Step.STATUS);
        return caller;
    }

    /** The number's own address is set up at the network, which asks for it once; each of ours says how often. */
    private static void badLine(Caller caller, Fault fault, Step hop) {
        if (fault != Fault.ANSWER_LOST || hop != Step.VOICE) caller.with(fault, hop);
    }

    private Step aHop() {
        Step[] hops = {Step.VOICE, Step.ACTION, Step.REDIRECT, Step.WAIT, Step.RECORDING, Step.STATUS};
        return hops[random.nextInt(hops.length)];
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
                .pressingWhenHearing("전화드리기를", "1")
                .pressingWhenHearing("if that is right", "1")
                .pressingWhenHearing("맞으면", "1")
                .pressingWhenHearing("when shall we call", when)
                .pressingWhenHearing("언제 전화", when);
    }
}
