package org.sweetline.web.pages;

/**
 * What is known of whoever asks for a page.
 *
 * @param path without what follows a question mark: where the language switch comes back to
 */
public record PageAsked(PageLanguage language, String path) {}
