package org.sweetline.operations;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the product has started and is not on its way down. */
@ApplicationScoped
class StartState {

    private volatile boolean started;

    void started() {
        started = true;
    }

    void stopping() {
        started = false;
    }

    boolean serving() {
        return started && !Boolean.getBoolean("sweetline.stopping");
    }
}
