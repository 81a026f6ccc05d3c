package org.sweetline.returns.letters;

/**
 * A letter as the customer would read it.
 *
 * @param to the address that it would go to; "" when the ticket's customer is answered
 * @param language en or ko
 */
public record LetterView(String to, String language, String text) {}
