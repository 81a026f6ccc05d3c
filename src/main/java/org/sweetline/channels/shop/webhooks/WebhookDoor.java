package org.sweetline.channels.shop.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.sweetline.intake.Intake;
import org.sweetline.problem.ProblemException;
import org.sweetline.storage.StoredFile;

/** Lets in what a shop has signed, and keeps it before anything reads it. What is refused leaves only a count. */
@ApplicationScoped
class WebhookDoor {

    static final int LIMIT = 2 << 20;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_PING = 40;
    private static final Pattern PING = Pattern.compile("webhook_id=\\d{1,12}");

    private final WebhookConfig config;
    private final Intake intake;
    private final AtomicLong refused = new AtomicLong();

    @Inject
    WebhookDoor(WebhookConfig config, Intake intake) {
        this.config = config;
        this.intake = intake;
    }

    /** @param id the shop's own of the delivery: the same content under the same id is kept once */
    void take(WebhookShop shop, String signature, String id, InputStream raw) throws IOException {
        Optional<WebhookSignature> known = config.signature(shop);
        if (known.isEmpty() || signature.isBlank()) {
            throw refused(WebhookProblem.UNSIGNED, "There is no signature, or no secret to check it by.");
        }
        byte[] body = raw.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw refused(WebhookProblem.TOO_LARGE, "At most 2 MiB are accepted.");
        }
        if (!known.get().proves(signature, body)) {
            throw refused(WebhookProblem.UNSIGNED, "The signature is not that of this body.");
        }
        intake.accept(shop.word(), deliveryId(id, body), body);
    }

    /** WooCommerce asks whether anybody is there before it has anything to sign; that leaves nothing behind. */
    void ping(InputStream raw) throws IOException {
        String asked = new String(raw.readNBytes(LONGEST_PING), StandardCharsets.UTF_8);
        if (!PING.matcher(asked.strip()).matches()) {
            throw refused(WebhookProblem.UNSIGNED, "A form is no webhook.");
        }
    }

    /** How many were refused on this node since it started. */
    long refused() {
        return refused.get();
    }

    private ProblemException refused(WebhookProblem problem, String why) {
        refused.incrementAndGet();
        return new ProblemException(problem, why);
    }

    /** The id is not signed, so the content has its part in it. */
    private static String deliveryId(String id, byte[] body) {
        String plain = id.replaceAll("[^\\w.:-]", "");
        String cut = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        return cut + "/" + StoredFile.sha256(body).substring(0, 32);
    }
}
