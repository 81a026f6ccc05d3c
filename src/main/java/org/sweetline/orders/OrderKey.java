package org.sweetline.orders;

/** What tells orders apart: the shop and the shop's own key. */
record OrderKey(String shop, String externalId) {}
