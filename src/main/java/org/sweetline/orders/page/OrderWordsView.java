package org.sweetline.orders.page;

/** What has become of an order, told to its customer; to be put into a reply. */
public record OrderWordsView(String number, String language, String text) {}
