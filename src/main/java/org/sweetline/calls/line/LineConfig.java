package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;

/** What an operator may set about the line; what a team sets stands in the phone settings. */
@ApplicationScoped
public class LineConfig implements CheckedConfig {
    private final Duration browserGone;
    private final Duration quiet;
    private final String textLink;

    @Inject
    public LineConfig(Settings settings) {
        browserGone = settings.duration("sweetline.calls.browser.gone", Duration.ofSeconds(45));
        quiet = settings.duration("sweetline.calls.quiet", Duration.ofMinutes(2));
        textLink = settings.uri("sweetline.calls.text.link", "https", "http")
                .map(Object::toString)
                .orElse("");
    }

    /** How long a browser may be silent before its agent is away. */
    public Duration browserGone() {
        return browserGone;
    }

    /** After how long without news of a call the network is asked about it. */
    public Duration quiet() {
        return quiet;
    }

    /** The address that is texted to callers who would rather write; "" asks them to answer the text. */
    public String textLink() {
        return textLink;
    }
}
