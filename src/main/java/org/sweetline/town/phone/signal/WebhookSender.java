package org.sweetline.town.phone.signal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.sweetline.town.wire.Param;

/** Signs webhooks over the public address, sends them to where the product listens, and tries again as asked. */
public final class WebhookSender {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final int MOST_REDIRECTS = 5;
    private static final int UNAVAILABLE = 503;
    private final Account account;
    private final ProductAddress product;
    private final Journal journal;
    private final Clock clock;
    private final ExecutorService threads;
    private final HttpClient http;

    public WebhookSender(
            Account account, ProductAddress product, Journal journal, Clock clock, ExecutorService threads) {
        this.account = account;
        this.product = product;
        this.journal = journal;
        this.clock = clock;
        this.threads = threads;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(threads)
                .build();
    }

    /** Sends it, once or as often as its faults and its retry policy say; the answer is that of the last delivery. */
    public Exchange send(Webhook webhook) {
        webhook.faults().stream().filter(Fault::isOfARequest).forEach(journal::plays);
        if (webhook.has(Fault.DROPPED)) return journal.add(unsent(webhook));
        String token = token();
        if (webhook.has(Fault.SLOW)) return tooSlow(webhook, token);
        if (webhook.has(Fault.DOUBLED_AT_ONCE)) {
            CompletableFuture<Exchange> twin =
                    CompletableFuture.supplyAsync(() -> withRetries(webhook, token()), threads);
            Exchange exchange = withRetries(webhook, token);
            twin.join();
            return exchange;
        }
        Exchange first = withRetries(webhook, token);
        if (webhook.has(Fault.DOUBLED_SAME_TOKEN)) return withRetries(webhook, token);
        if (webhook.has(Fault.DOUBLED_NEW_TOKEN)) return withRetries(webhook, token());
        return first;
    }

    /** Sends what was sent before once more, to the byte: the same parameters, signature and token. */
    public Exchange replay(Exchange sent, Cookies cookies) {
        Webhook webhook = Webhook.of(sent.step(), sent.callSid(), sent.url(), sent.params())
                .by(sent.method())
                .with(cookies);
        URI url = URI.create(product.reachable(Signature.signedUrl(URI.create(sent.url()))));
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", FORM)
                .header("I-Twilio-Idempotency-Token", sent.token())
                .POST(BodyPublishers.ofString(Param.encode(sent.params())));
        if (!sent.signature().isEmpty()) request.header("X-Twilio-Signature", sent.signature());
        Tampering same = new Tampering(sent.params(), sent.signature());
        return journal.add(answered(webhook, same, sent.token(), request.build()));
    }

    /** All tries run out of time; what they asked for is worked on all the same, while the network is further already. */
    private Exchange tooSlow(Webhook webhook, String token) {
        threads.execute(() -> withRetries(webhook.without(Fault.SLOW), token));
        return unanswered(webhook, 0, "rt");
    }

    private Exchange withRetries(Webhook webhook, String token) {
        RetryPolicy policy = RetryPolicy.of(URI.create(webhook.url()));
        Exchange exchange = webhook.has(Fault.UNAVAILABLE)
                ? journal.add(unanswered(webhook, UNAVAILABLE, "not now"))
                : follow(webhook, token, policy);
        for (int i = 0; i < policy.retries() && policy.again(exchange.status(), exchange.answer()); i++) {
            exchange = follow(webhook.without(Fault.ANSWER_LOST), token, policy);
        }
        return exchange;
    }

    private Exchange follow(Webhook webhook, String token, RetryPolicy policy) {
        Webhook next = webhook;
        Exchange exchange = once(next, token, policy);
        for (int i = 0; i < MOST_REDIRECTS && isRedirect(exchange.status()); i++) {
            String target = URI.create(next.url()).resolve(exchange.answer()).toString();
            String method = exchange.status() == 307 ? next.method() : "GET";
            next = next.by(method).to(target);
            exchange = once(next, token, policy);
        }
        return exchange;
    }

    private Exchange once(Webhook webhook, String token, RetryPolicy policy) {
        boolean get = webhook.method().equals("GET");
        URI asked = URI.create(webhook.url());
        URI url = get ? withQuery(asked, webhook.params()) : asked;
        String signedUrl = webhook.step().isText() ? Signature.signedTextUrl(url) : Signature.signedUrl(url);
        List<Param> signedParams = get ? List.of() : webhook.params();
        Tampering sent = Tampering.sign(account.authToken(), signedUrl, signedParams, webhook.faults());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.reachable(signedUrl)))
                .timeout(policy.read())
                .header("User-Agent", "TwilioProxy/1.1")
                .header("Accept", "*/*")
                .header("I-Twilio-Idempotency-Token", token);
        if (!sent.signature().isEmpty()) request.header("X-Twilio-Signature", sent.signature());
        webhook.cookies().lines().forEach(cookie -> request.header("Cookie", cookie));
        if (!get) {
            request.header("Content-Type", FORM).POST(BodyPublishers.ofString(Param.encode(sent.params())));
        }
        return journal.add(answered(webhook, sent, token, request.build()));
    }

    private Exchange answered(Webhook webhook, Tampering sent, String token, HttpRequest request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            webhook.cookies().keep(response.headers().allValues("Set-Cookie"));
            String type = response.headers().firstValue("Content-Type").orElse("");
            String location = response.headers().firstValue("Location").orElse("");
            String answer = isRedirect(response.statusCode()) ? location : response.body();
            if (webhook.has(Fault.ANSWER_LOST) || webhook.has(Fault.NEVER_HEARD))
                return exchange(webhook, sent, token, 0, "", "rt", start);
            return exchange(webhook, sent, token, response.statusCode(), type, answer, start);
        } catch (HttpTimeoutException e) {
            return exchange(webhook, sent, token, 0, "", "rt", start);
        } catch (IOException e) {
            return exchange(webhook, sent, token, 0, "", "ct", start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return exchange(webhook, sent, token, 0, "", "interrupted", start);
        }
    }

    private Exchange exchange(
            Webhook webhook, Tampering sent, String token, int status, String type, String answer, long start) {
        return new Exchange(
                clock.instant(),
                webhook.step(),
                webhook.sid(),
                webhook.method(),
                webhook.url(),
                List.copyOf(sent.params()),
                sent.signature(),
                token,
                status,
                type,
                answer,
                (System.nanoTime() - start) / 1_000_000);
    }

    private Exchange unsent(Webhook webhook) {
        return unanswered(webhook, 0, "dropped");
    }

    private Exchange unanswered(Webhook webhook, int status, String why) {
        return exchange(webhook, new Tampering(webhook.params(), ""), "", status, "", why, System.nanoTime());
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307;
    }

    private static URI withQuery(URI url, List<Param> params) {
        String base = Signature.signedUrl(url);
        return URI.create(base + (base.contains("?") ? "&" : "?") + Param.encode(params));
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
