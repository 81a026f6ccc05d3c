package org.sweetline.town.phone.signal;

import java.util.concurrent.ExecutorService;

/** All that leaves the network for the product goes through here. */
public final class Signals {
    private final WebhookSender sender;
    private final ProductAddress product;
    private final Mishaps mishaps = new Mishaps();
    private final ExecutorService threads;

    public Signals(WebhookSender sender, ProductAddress product, ExecutorService threads) {
        this.sender = sender;
        this.product = product;
        this.threads = threads;
    }

    public Mishaps mishaps() {
        return mishaps;
    }

    /** Sends it and waits for the answer. */
    public Exchange ask(Webhook webhook) {
        return sender.send(disturbed(webhook));
    }

    public Courier courier(Pace pace) {
        return new Courier(this, pace, threads);
    }

    public void inBackground(Runnable task) {
        threads.execute(task);
    }

    public String absolute(String url) {
        return url.startsWith("/") ? product.publicUrl() + url : url;
    }

    Webhook disturbed(Webhook webhook) {
        return webhook.with(mishaps.draw(webhook.step()));
    }

    Exchange deliver(Webhook webhook) {
        return sender.send(webhook);
    }
}
