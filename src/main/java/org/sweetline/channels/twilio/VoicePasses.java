package org.sweetline.channels.twilio;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Makes the tokens with which a browser may be rung under one identity. */
@ApplicationScoped
public class VoicePasses {
    public static final Duration LIFE = Duration.ofHours(1);

    private final TwilioConfig config;

    @Inject
    VoicePasses(TwilioConfig config) {
        this.config = config;
    }

    public String pass(String identity) {
        // Without an application of its own the browser can only be rung: a stolen pass places no calls.
        VoiceGrant grant = new VoiceGrant().setIncomingAllow(true);
        byte[] secret = config.restPassword().getBytes(StandardCharsets.UTF_8);
        return new AccessToken.Builder(config.accountSid(), config.restUser(), secret)
                .identity(identity)
                .ttl((int) LIFE.toSeconds())
                .grant(grant)
                .build()
                .toJwt();
    }
}
