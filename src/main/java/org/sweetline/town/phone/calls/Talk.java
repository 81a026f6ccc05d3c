package org.sweetline.town.phone.calls;

import java.time.Duration;
import org.sweetline.town.phone.conference.Participant;

/** A leg in a conference: waits for it to begin, says its lines, and stays until one of them has enough. */
final class Talk {
    private static final Duration LONGEST = Duration.ofHours(4);
    private final Leg leg;

    Talk(Leg leg) {
        this.leg = leg;
    }

    /** Ends when this one is out of the conference; diverted, it leaves first. */
    void in(Participant participant) throws Diverted, InterruptedException {
        leg.waits(true);
        leg.takesPart(participant);
        try {
            // A waitUrl that fails drops whoever waits there.
            if (!musicPlays(participant)) return;
            leg.waitUntil(() -> participant.isTalking() || participant.isOut(), LONGEST);
            if (!participant.isOut()) talk(participant);
        } finally {
            participant.conference().leave(participant);
            leg.takesPart(null);
            leg.waits(false);
            leg.staysOn();
        }
    }

    private boolean musicPlays(Participant participant) {
        String url = participant.waitUrl();
        boolean silent = url.isEmpty() || participant.isTalking();
        return silent
                || leg.hearing().plays(url, "POST", participant.conference().sid());
    }

    private void talk(Participant participant) throws Diverted, InterruptedException {
        leg.hasEnoughAfter(leg.script().talk());
        participant.conference().inside().stream()
                .filter(other -> other != participant)
                .map(other -> other.label().isEmpty() ? other.callSid() : other.label())
                .forEach(leg.call()::talksWith);
        for (String line : leg.script().lines()) {
            participant.says(line);
            leg.hearing().says(line);
            if (leg.waitUntil(participant::isOut, Verbs.speaking(line))) return;
        }
        leg.waitUntil(participant::isOut, LONGEST);
    }
}
