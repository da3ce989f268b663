package org.jingwei.dispatch.task;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class InMemoryTaskBookTest {
    @Test
    void obeys_the_contract_of_a_task_book() {
        assertThatCode(() -> TaskBookAssert.assertCompliance(InMemoryTaskBook::new))
                .doesNotThrowAnyException();
    }
}
