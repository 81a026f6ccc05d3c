package org.sweetline.channels.shop;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells a useful answer of the shop from all others, and says in words what is wrong with those. */
final class ShopAnswer {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private ShopAnswer() {}

    static byte[] json(HttpResponse<byte[]> answer) throws ShopTrouble {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (status != 200) {
            throw new ShopTrouble(inWords(status), status, retryAfter(answer));
        }
        if (type.contains("html")) {
            throw new ShopTrouble("The shop answered with a web page instead of data; is it in maintenance?");
        }
        if (!type.contains("json")) {
            throw new ShopTrouble("The shop answered with something other than JSON");
        }
        return answer.body();
    }

    static String inWords(@Nullable Throwable failure, Duration patience) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "The shop's name (MAGENTO_BASE_URL) is not known to the network";
            }
            if (cause instanceof SSLException) {
                return "The shop's certificate or encryption is not accepted";
            }
        }
        if (failure instanceof HttpConnectTimeoutException || failure instanceof ConnectException) {
            return "The shop cannot be reached";
        }
        if (failure instanceof HttpTimeoutException) {
            return "The shop did not answer within " + patience.toSeconds() + " seconds";
        }
        String message = failure == null ? "" : String.valueOf(failure.getMessage());
        return message.startsWith("the answer is larger") ? "Too much came back: " + message : "The shop hung up";
    }

    private static String inWords(int status) {
        if (status >= 300 && status < 400) {
            return "The shop sends its callers to another address (" + status
                    + "); set MAGENTO_BASE_URL to that address";
        }
        return switch (status) {
            case 400 -> "The shop does not understand the question (400)";
            case 401 ->
                "The shop refused the token (401). Since Magento 2.4.4 an integration's token is a bearer token"
                        + " only where the shop allows it; else set the four OAuth values";
            case 403 ->
                "The token may not do this (403); give the integration the resources Sales / Orders, Invoices, Shipments,"
                        + " Credit Memos and Customers";
            case 404 -> "The shop has no REST API at this address (404)";
            case 429 -> "The shop asks for fewer questions (429)";
            default ->
                status >= 500
                        ? "The shop has trouble of its own (" + status + ")"
                        : "The shop answered with status " + status;
        };
    }

    /** The shop's own time as it answered; a proxy's answer may lack it. */
    static Optional<Instant> time(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Date").flatMap(ShopAnswer::date);
    }

    /** Seconds, or a date that is understood by the clock of whoever wrote it. */
    private static Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
        String written = answer.headers().firstValue("Retry-After").orElse("");
        Optional<Duration> wait = written.matches("\\d{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(written)))
                : date(written).flatMap(until -> time(answer).map(now -> Duration.between(now, until)));
        return wait.filter(asked -> !asked.isNegative())
                .map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
    }

    private static Optional<Instant> date(String written) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written.strip())));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
