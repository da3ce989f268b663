/** Facts held against other facts: declared identities, repeated values, targets and last year's results. */
@NullMarked
package org.jingwei.verify.identity;

import org.jspecify.annotations.NullMarked;
