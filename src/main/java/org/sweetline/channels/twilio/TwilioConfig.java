package org.sweetline.channels.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.web.PublicAddress;

/** The Twilio account the desk answers for; without one the door is closed. */
@ApplicationScoped
public class TwilioConfig implements CheckedConfig {
    private static final int SHORTEST_SIGNING_SECRET = 32;
    private static final URI PUBLIC_API = URI.create("https://api.twilio.com");

    private final String accountSid;
    private final List<String> signingTokens;
    private final String restUser;
    private final String restPassword;
    private final String number;
    private final boolean keyed;
    private final Optional<URI> apiBase;
    private final URI publicUrl;

    @Inject
    TwilioConfig(Settings settings, PublicAddress address) {
        accountSid = sid(settings, "twilio.account.sid", "AC");
        String token = settings.text("twilio.auth.token", "");
        String keySid = sid(settings, "twilio.api.key.sid", "SK");
        String keySecret = settings.text("twilio.api.key.secret", "");
        number = number(settings);
        together("TWILIO_ACCOUNT_SID", accountSid, "TWILIO_AUTH_TOKEN", token);
        together("TWILIO_API_KEY_SID", keySid, "TWILIO_API_KEY_SECRET", keySecret);
        signingTokens = Stream.of(token, settings.text("twilio.auth.token.secondary", ""))
                .filter(candidate -> !candidate.isEmpty())
                .toList();
        keyed = keySecret.length() >= SHORTEST_SIGNING_SECRET;
        restUser = keySid.isEmpty() ? accountSid : keySid;
        restPassword = keySid.isEmpty() ? token : keySecret;
        apiBase = loopbackOnly(settings.uri("twilio.api.base", "http"));
        publicUrl = URI.create(address.url(""));
        if (open() && apiBase.isEmpty() && settings.text("sweetline.public.url").isEmpty()) {
            throw new ConfigException("SWEETLINE_PUBLIC_URL is needed with TWILIO_ACCOUNT_SID: the address at which"
                    + " Twilio reaches this desk, such as https://desk.example.com");
        }
    }

    /** Whether an account is named; if not, every webhook is refused. */
    public boolean open() {
        return !accountSid.isEmpty();
    }

    public String accountSid() {
        return accountSid;
    }

    /** The number that calls come to and go out from; "" when none is set. */
    public String number() {
        return number;
    }

    /** Whether there is an API key that can sign: browsers are let in with nothing else. */
    public boolean keyed() {
        return keyed;
    }

    /** Whether an emulator on this machine stands in for the network. */
    public boolean emulated() {
        return apiBase.isPresent();
    }

    /** The beginning of every address that Twilio calls, and so of what it signs. */
    URI publicUrl() {
        return publicUrl;
    }

    List<String> signingTokens() {
        return signingTokens;
    }

    String restUser() {
        return restUser;
    }

    String restPassword() {
        return restPassword;
    }

    URI apiBase() {
        return apiBase.orElse(PUBLIC_API);
    }

    private static String sid(Settings settings, String key, String prefix) {
        String value = settings.text(key, "");
        if (!value.isEmpty() && !value.matches(prefix + "[0-9a-fA-F]{32}")) {
            throw new ConfigException(
                    "%s must be %s and 32 hexadecimal digits".formatted(Settings.environmentName(key), prefix));
        }
        return value;
    }

    private static String number(Settings settings) {
        String value = settings.text("twilio.number", "");
        if (!value.isEmpty() && !value.matches("\\+[1-9][0-9]{6,14}")) {
            throw new ConfigException("TWILIO_NUMBER must be an international number such as +14155550123");
        }
        return value;
    }

    private static void together(String firstName, String first, String secondName, String second) {
        if (first.isEmpty() != second.isEmpty()) {
            throw new ConfigException("%s and %s must be set together".formatted(firstName, secondName));
        }
    }

    /** The credentials go to this address, so nothing but an emulator on this machine may stand there. */
    private static Optional<URI> loopbackOnly(Optional<URI> base) {
        base.ifPresent(uri -> {
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean loopback = host.equals("localhost")
                    || host.equals("[::1]")
                    || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
            if (!loopback || uri.getRawUserInfo() != null) {
                throw new ConfigException("TWILIO_API_BASE may only name a loopback address, such as"
                        + " http://127.0.0.1:4010; leave it unset to reach Twilio itself");
            }
        });
        return base;
    }
}
