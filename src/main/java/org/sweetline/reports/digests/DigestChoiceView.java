package org.sweetline.reports.digests;

/** Which mails somebody gets. The daily one goes only to those who may read figures. */
public record DigestChoiceView(boolean daily, boolean weekly) {}
