package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.web.PublicAddress;

/** The addresses that the network is given for a call; nothing in them needs an escape or tells who calls. */
@ApplicationScoped
public class CallAddresses {
    /** Twilio gives a request up after one try unless its address asks for more; the fragment is never sent. */
    public static final String RETRIED = "#rc=2&rp=ct,rt,5xx";

    /** The network answers to its caller after 15 seconds at most, whatever it has tried: so it is told to try in time. */
    public static final String RETRIED_IN_TIME = "#rc=2&ct=2000&rt=7000&rp=ct,rt,5xx";

    private final String voice;
    private final String music;

    @Inject
    public CallAddresses(PublicAddress address) {
        voice = address.url("/webhooks/twilio/voice");
        music = address.url("/api/v1/phone/hold-music");
    }

    /** What callers hear while they wait. */
    public String music() {
        return music;
    }

    /** Where the next document of the call is, such as {@code wait}; it is asked for again when the answer got lost. */
    public String hop(Call call, String hop) {
        return address(call, hop) + RETRIED_IN_TIME;
    }

    public String legHop(Call call, Leg leg, String hop) {
        return address(call, leg, hop) + RETRIED_IN_TIME;
    }

    private String address(Call call, String hop) {
        return voice + "/calls/" + call.token() + "/" + hop;
    }

    private String address(Call call, Leg leg, String hop) {
        return address(call, "legs/" + leg.id() + "/" + hop);
    }

    /** Where something is told, again if it was not heard. */
    public String callback(Call call, String what) {
        return address(call, what) + RETRIED;
    }

    public String legCallback(Call call, Leg leg, String what) {
        return address(call, leg, what) + RETRIED;
    }
}
