/** What changed from one draft to the next: figures by what they are figures of, and words. */
@NullMarked
package org.jingwei.verify.draft;

import org.jspecify.annotations.NullMarked;
