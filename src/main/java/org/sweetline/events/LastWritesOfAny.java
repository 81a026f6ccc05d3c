package org.sweetline.events;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** A method that joins a transaction or opens one. Inside the container's interceptor, while there still is a transaction. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class LastWritesOfAny {

    private final LastWrites writes;

    @Inject
    LastWritesOfAny(LastWrites writes) {
        this.writes = writes;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return writes.after(call);
    }
}
