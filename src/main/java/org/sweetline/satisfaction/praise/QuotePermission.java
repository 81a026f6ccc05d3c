package org.sweetline.satisfaction.praise;

/** Whether the customer lets us quote them outside the team. A kind letter alone allows nothing. */
public enum QuotePermission {
    NOT_ASKED,
    ASKED,
    GRANTED,
    REFUSED
}
