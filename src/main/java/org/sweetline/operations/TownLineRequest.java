package org.sweetline.operations;

/** The access token that the desk gave the browser. */
record TownLineRequest(String token) {}
