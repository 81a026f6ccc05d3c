package org.sweetline.channels.twilio;

import com.twilio.twiml.TwiML;
import com.twilio.twiml.TwiMLException;

/** Writes a document for the network out. */
public final class Twiml {
    private Twiml() {}

    /**
     * As XML. For every document the SDK looks for a parser and a writer anew, through each jar that the thread can see,
     * which took a fifth of the time of a webhook; here it sees those of Java alone.
     */
    public static String xml(TwiML document) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return document.toXml();
        } catch (TwiMLException e) {
            throw new IllegalStateException("The document is not valid", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
