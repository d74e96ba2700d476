# Lo que puede fallar al crear la empresa de demostración.

demo-too-few-customers = Una empresa de demostración con { $customers } clientes es demasiado pequeña para sus historias: pida al menos { $fewest }.
