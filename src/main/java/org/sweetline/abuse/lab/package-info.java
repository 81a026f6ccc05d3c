/** Rules in a manager's hands: drafts, their tests, trials, activation by a second person, and the way back. */
@NullMarked
package org.sweetline.abuse.lab;

import org.jspecify.annotations.NullMarked;
