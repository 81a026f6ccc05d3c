package org.sweetline.events;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A method that opens a transaction of its own. Inside the container's interceptor, while there still is a transaction. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class LastWritesOfItsOwn {

    private final LastWrites writes;

    @Inject
    LastWritesOfItsOwn(LastWrites writes) {
        this.writes = writes;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return writes.after(call);
    }
}
